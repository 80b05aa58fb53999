package org.coranto.source.links;

import static org.coranto.source.links.LinkKeys.SCORE;
import static org.coranto.source.links.LinkKeys.SITE;
import static org.coranto.source.links.LinkKeys.TEXTS;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.config.ConfigKey;
import org.coranto.config.SourceForm;
import org.coranto.config.SourceTypes;
import org.coranto.json.JsonValue;
import org.coranto.model.Person;
import org.coranto.source.JsonAnswer;
import org.coranto.source.Request;
import org.coranto.source.Result;
import org.coranto.source.Source;
import org.coranto.source.SourceContext;
import org.coranto.url.UrlText;
import org.coranto.web.PlainWords;
import org.coranto.web.SourceRequest.Token;
import org.coranto.web.SourceRequest.Web;

/// Reads posts of a subreddit, best first. The listing of the best covers a day, a week, a month or
/// a year: the shortest that covers the requested period is read, until the posts have fewer points
/// than required.
public final class Reddit implements Source {

  private static final ConfigKey<String> SUBREDDIT =
      SourceForm.required(
          "subreddit", SourceTypes.WORDS, "all", "The subreddit, without r/.", "\"weather\"");

  private static final ConfigKey<List<String>> FLAIRS =
      SourceForm.key(
          "flairs",
          SourceTypes.list(SourceTypes.WORDS, "flairs"),
          List.of(),
          "The flairs that a post may have, as they are displayed; all flairs if"
              + " the list is empty.",
          "[\"project\", \"announcement\"]");

  private static final ConfigKey<Optional<String>> TOKEN =
      SourceForm.optional(
          "token",
          SourceTypes.VARIABLE,
          "The environment variable that holds an API token (OAuth). Without it the"
              + " public listing is read, which Reddit refuses to many servers.",
          "\"REDDIT_TOKEN\"");

  private static final String PUBLIC = "https://www.reddit.com/";
  private static final String WITH_TOKEN = "https://oauth.reddit.com/";
  private static final Pattern NEXT = Pattern.compile("[A-Za-z0-9_]{1,40}");
  private static final int A_PAGE = 100;
  private static final int MOST_PAGES = 10;

  @Override
  public SourceForm form() {
    return new SourceForm(
        "reddit",
        "Links of a subreddit with enough points, optionally only with certain flairs.",
        List.of(SUBREDDIT, SCORE, FLAIRS, TEXTS, TOKEN, SITE),
        "subreddit = \"weather\"");
  }

  @Override
  public List<Request> questions(SourceContext context) {
    return List.of(page(context, "", 1));
  }

  private static Request page(SourceContext context, String after, int page) {
    var window = context.window();
    var address =
        "%sr/%s/top.json?t=%s&limit=%d&raw_json=1%s"
            .formatted(
                site(context),
                encoded(context.get(SUBREDDIT)),
                reach(Duration.between(window.from(), window.to())),
                A_PAGE,
                after.isEmpty() ? "" : "&after=" + after);
    var request = Web.get(address);
    return new Request(
        context.get(TOKEN).map(it -> request.with(Token.bearer(it).required())).orElse(request),
        answer -> JsonAnswer.read(answer, json -> read(context, json.get("data"), page)));
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8);
  }

  private static String site(SourceContext context) {
    return context
        .get(SITE)
        .map(URI::toString)
        .orElse(context.get(TOKEN).isPresent() ? WITH_TOKEN : PUBLIC);
  }

  private static String reach(Duration back) {
    long days = back.plusHours(23).toDays();
    return days <= 1 ? "day" : days <= 7 ? "week" : days <= 30 ? "month" : "year";
  }

  private static Result read(SourceContext context, JsonValue data, int page) {
    var posts = data.list("children").stream().map(child -> child.get("data")).toList();
    var tips =
        posts.stream()
            .filter(post -> isWanted(context, post))
            .map(Reddit::submission)
            .flatMap(post -> post.tip(context))
            .toList();
    boolean isEnough =
        posts.stream().anyMatch(post -> post.number("score") < context.get(SCORE))
            || page == MOST_PAGES
            || !NEXT.matcher(data.text("after")).matches();
    return new Result.Found(
        tips, isEnough ? List.of() : List.of(page(context, data.text("after"), page + 1)));
  }

  private static boolean isWanted(SourceContext context, JsonValue post) {
    var flairs = context.get(FLAIRS);
    var flair = post.text("link_flair_text");
    return (flairs.isEmpty() || flairs.stream().anyMatch(flair::equalsIgnoreCase))
        && !post.isTrue("stickied")
        && !post.isTrue("over_18")
        && post.text("removed_by_category").isEmpty();
  }

  private static Submission submission(JsonValue post) {
    var author = post.text("author");
    return new Submission(
        post.text("id"),
        new Submission.Subject(PlainWords.clean(post.text("title")), List.of(), leads(post)),
        new Submission.Discussion(
            PUBLIC + post.text("permalink").replaceFirst("^/+", ""),
            post.number("score"),
            post.number("num_comments")),
        author.equals("[deleted]")
            ? Person.of("", "")
            : Person.of("u/" + author, PUBLIC + "user/" + author),
        post.seconds("created_utc"));
  }

  /// The URL; empty for a text post, and for pictures and videos at Reddit itself.
  private static String leads(JsonValue post) {
    return post.isTrue("is_self")
        ? ""
        : UrlText.of(post.text("url"))
            .filter(it -> !isOfReddit(it.host()))
            .map(UrlText::toString)
            .orElse("");
  }

  private static boolean isOfReddit(String host) {
    return List.of("reddit.com", "redd.it", "redditmedia.com").stream()
        .anyMatch(own -> host.equals(own) || host.endsWith("." + own));
  }
}
