package org.coranto.source.links;

import java.util.List;
import java.util.stream.Stream;
import org.coranto.json.JsonValue;
import org.coranto.model.Person;
import org.coranto.web.PlainWords;

/// Reads a story, in the format of the search and in that of the site's own API.
final class HackerNewsStory {

  private static final String SITE = "https://news.ycombinator.com/";

  private HackerNewsStory() {}

  /// `{"objectID": "8863", "title": …, "created_at_i": 1175714200, "points": 111}`.
  static Submission found(JsonValue json) {
    return new Submission(
        json.text("objectID"),
        subject(json),
        discussion(json.text("objectID"), json.number("points"), json.number("num_comments")),
        person(json.text("author")),
        json.seconds("created_at_i"));
  }

  /// `{"id": 8863, "type": "story", "time": 1175714200, "score": 111}`.
  static Stream<Submission> listed(JsonValue json) {
    if (!json.text("type").equals("story") || json.isTrue("dead") || json.isTrue("deleted")) {
      return Stream.empty();
    }
    return Stream.of(
        new Submission(
            json.text("id"),
            subject(json),
            discussion(json.text("id"), json.number("score"), json.number("descendants")),
            person(json.text("by")),
            json.seconds("time")));
  }

  private static Submission.Subject subject(JsonValue json) {
    return new Submission.Subject(
        PlainWords.ofText(json.text("title")), List.of(), json.text("url"));
  }

  private static Submission.Discussion discussion(String id, long score, long comments) {
    return new Submission.Discussion(SITE + "item?id=" + id, score, comments);
  }

  private static Person person(String name) {
    return Person.of(name, SITE + "user?id=" + name);
  }
}
