package org.coranto.source.links;

import static org.coranto.source.links.LinkKeys.SCORE;
import static org.coranto.source.links.LinkKeys.SITE;
import static org.coranto.source.links.LinkKeys.TEXTS;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coranto.config.ConfigKey;
import org.coranto.config.SourceForm;
import org.coranto.config.SourceTypes;
import org.coranto.json.JsonValue;
import org.coranto.model.Person;
import org.coranto.model.Tip;
import org.coranto.source.JsonAnswer;
import org.coranto.source.Request;
import org.coranto.source.Result;
import org.coranto.source.Source;
import org.coranto.source.SourceContext;
import org.coranto.web.PlainWords;
import org.coranto.web.SourceRequest.Web;

/// Stories of Lobsters, or of another site with its software; the newest of a tag come first.
public final class Lobsters implements Source {

  private static final ConfigKey<List<String>> TAGS =
      SourceForm.required(
          "tags",
          SourceTypes.list(SourceTypes.WORDS, "tags"),
          List.of("rust"),
          "The tags; a story must have at least one of them.",
          "[\"rust\"]");

  private static final Set<String> MEDIA = Set.of("video", "audio", "pdf", "slides");
  private static final String USUAL = "https://lobste.rs/";
  private static final int MOST_PAGES = 20;

  @Override
  public SourceForm form() {
    return new SourceForm(
        "lobsters",
        "Links on Lobsters that have one of these tags.",
        List.of(TAGS, SCORE, TEXTS, SITE),
        "tags = [\"weather\"]");
  }

  @Override
  public List<Request> questions(SourceContext context) {
    var tags = String.join(",", context.get(TAGS).stream().map(Lobsters::encoded).toList());
    return List.of(page(context, tags, 1));
  }

  private static String encoded(String tag) {
    return URLEncoder.encode(tag, StandardCharsets.UTF_8);
  }

  private static Request page(SourceContext context, String tags, int page) {
    var address = "%st/%s.json%s".formatted(site(context), tags, page == 1 ? "" : "?page=" + page);
    return new Request(
        Web.get(address),
        answer -> JsonAnswer.read(answer, json -> read(context, tags, page, json)));
  }

  private static String site(SourceContext context) {
    return context.get(SITE).map(URI::toString).orElse(USUAL);
  }

  private static Result read(SourceContext context, String tags, int page, JsonValue json) {
    var tips = new ArrayList<Tip>();
    boolean isMore = !json.elements().isEmpty() && page < MOST_PAGES;
    for (var element : json.elements()) {
      var story = story(context, element);
      story.tip(context).forEach(tips::add);
      isMore &= story.at().filter(context.window().from()::isAfter).isEmpty();
    }
    return new Result.Found(tips, isMore ? List.of(page(context, tags, page + 1)) : List.of());
  }

  private static Submission story(SourceContext context, JsonValue json) {
    return new Submission(
        json.text("short_id"),
        new Submission.Subject(
            PlainWords.clean(json.text("title")),
            json.list("tags").stream().map(JsonValue::text).filter(MEDIA::contains).toList(),
            json.text("url")),
        new Submission.Discussion(
            json.text("comments_url"), json.number("score"), json.number("comment_count")),
        person(context, json.get("submitter_user")),
        json.instant("created_at"));
  }

  /// The name; in old data, an object with the name.
  private static Person person(SourceContext context, JsonValue json) {
    var name = json.text().isEmpty() ? json.text("username") : json.text();
    return Person.of(name, site(context) + "~" + name);
  }
}
