package org.coranto.source.forum;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coranto.json.JsonValue;
import org.coranto.model.Person;
import org.coranto.web.HtmlText;
import org.jsoup.nodes.Element;

/// A post of a thread.
///
/// @param forum the base URL of the forum
/// @param id unique in the forum
/// @param topic the number of its thread
/// @param address its page: `https://forum.example/t/pick-of-the-week/2704/1654`
/// @param cooked its HTML, as the forum rendered it
/// @param seen whether it is public, and was written by a person
record DiscoursePost(
    String forum,
    String id,
    String topic,
    Optional<Instant> at,
    String address,
    Person author,
    int likes,
    Element cooked,
    List<Poll> polls,
    boolean seen) {

  private static final String LIKE = "2";
  private static final String WRITTEN = "1";

  /// Without polls for a number or for an order of choices.
  private static final Set<String> VOTES_FOR_CHOICES = Set.of("", "regular", "multiple");

  /// @param name its name, if the post has several polls: `poll`
  record Poll(String name, List<Choice> choices) {}

  /// An option of a poll, with its votes if the forum shows them.
  record Choice(String id, Element html, int votes) {}

  static DiscoursePost of(JsonValue json, String forum) {
    var slug = json.text("topic_slug").isEmpty() ? "-" : json.text("topic_slug");
    var address =
        "%st/%s/%s/%s".formatted(forum, slug, json.text("topic_id"), json.text("post_number"));
    return new DiscoursePost(
        forum,
        json.text("id"),
        json.text("topic_id"),
        json.instant("created_at"),
        address,
        author(json, forum),
        likes(json),
        HtmlText.parsed(json.text("cooked"), address),
        json.list("polls").stream()
            .filter(poll -> VOTES_FOR_CHOICES.contains(poll.text("type")))
            .map(poll -> poll(poll, address))
            .toList(),
        json.text("post_type").equals(WRITTEN)
            && !json.isTrue("hidden")
            && !json.isTrue("user_deleted")
            && json.text("deleted_at").isEmpty());
  }

  /// The URL of another post, of which only numbers are known; the forum redirects it.
  String other(String inTopic, String number) {
    return "%st/-/%s/%s".formatted(forum, inTopic, number);
  }

  private static Person author(JsonValue json, String forum) {
    var user = json.text("username");
    var name = json.text("name").isBlank() ? user : json.text("name").strip();
    return Person.of(name, forum + "u/" + user);
  }

  private static int likes(JsonValue json) {
    return json.list("actions_summary").stream()
        .filter(action -> action.text("id").equals(LIKE))
        .mapToInt(action -> count(action, "count"))
        .sum();
  }

  private static Poll poll(JsonValue json, String address) {
    return new Poll(
        json.text("name"),
        json.list("options").stream()
            .filter(option -> !option.text("votes").isEmpty())
            .map(option ->
                new Choice(
                    option.text("id"),
                    HtmlText.parsed(option.text("html"), address),
                    count(option, "votes")))
            .toList());
  }

  private static int count(JsonValue json, String name) {
    return Math.clamp(json.number(name), 0, 1_000_000);
  }
}
