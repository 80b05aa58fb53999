package org.coranto.source.forum;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.config.ConfigKey;
import org.coranto.config.SourceForm;
import org.coranto.config.SourceTypes;
import org.coranto.json.JsonValue;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.source.JsonAnswer;
import org.coranto.source.Request;
import org.coranto.source.Result;
import org.coranto.source.Source;
import org.coranto.source.SourceContext;
import org.coranto.web.HtmlText;
import org.coranto.web.HttpResponse;
import org.coranto.web.SourceRequest;
import org.coranto.web.SourceRequest.Web;

/// Reads the new posts of a thread in a Discourse forum. The thread's answer has its first posts
/// and the ids of all; the newest are fetched by their ids, twenty at a time, as the forum's own
/// pages do.
public final class DiscourseTopic implements Source {

  private static final ConfigKey<URI> FORUM =
      SourceForm.required(
          "forum",
          SourceTypes.SITE,
          URI.create("https://forum.example/"),
          "The root URL of the forum.",
          "\"https://forum.example/\"");

  private static final ConfigKey<Integer> TOPIC =
      SourceForm.required(
          "topic",
          SourceTypes.number(1, Integer.MAX_VALUE),
          1,
          "The number of the thread, as in its URL: 2704 in"
              + " `https://forum.example/t/pick-of-the-week/2704/1654`.",
          "2704");

  private static final ConfigKey<Take> TAKES =
      SourceForm.key(
          "takes",
          SourceTypes.choice("kind of post", "Kinds", Take.values()),
          Take.PICKS,
          "What a post becomes. A nomination for a pick: the first page that it"
              + " links to. A nomination for a quote: the first words that it quotes."
              + " Links: every page that it links to. Votes: each option of its polls, as"
              + " a nomination with its votes.",
          "\"quotes\"");

  private static final ConfigKey<Integer> LIKES =
      SourceForm.key(
          "likes",
          SourceTypes.number(0, 1_000_000),
          0,
          "The minimum number of likes of a post.",
          "3");

  private static final ConfigKey<Optional<String>> TOKEN =
      SourceForm.optional(
          "token",
          SourceTypes.VARIABLE,
          "The environment variable that holds an API key of the forum. A public"
              + " thread needs none.",
          "\"FORUM_KEY\"");

  private static final ConfigKey<Optional<String>> USER =
      SourceForm.optional(
          "user",
          SourceTypes.WORDS,
          "The user name in the forum that the key belongs to.",
          "\"newsletter\"");

  private static final int A_PAGE = 20;

  /// A thousand posts of one window.
  private static final int MOST_PAGES = 50;

  private static final int MOST_WORDS = 2_000;

  /// How posts are read.
  enum Take {
    PICKS,
    QUOTES,
    LINKS,
    POLLS
  }

  @Override
  public SourceForm form() {
    return new SourceForm(
        "discourse-topic",
        "New posts of a thread in a Discourse forum: nominations with their likes,"
            + " links, polls.",
        List.of(FORUM, TOPIC, TAKES, LIKES, TOKEN, USER),
        "forum = \"https://forum.example/\"\ntopic = 2704");
  }

  @Override
  public List<Request> questions(SourceContext context) {
    var topic = "%st/%d.json".formatted(context.get(FORUM), context.get(TOPIC));
    return List.of(
        new Request(
            request(context, topic),
            answer -> JsonAnswer.read(answer, json -> topic(context, json))));
  }

  private static SourceRequest request(SourceContext context, String address) {
    var plain = Web.get(address).with("Accept", "application/json");
    var named = context.get(USER).map(user -> plain.with("Api-Username", user)).orElse(plain);
    return context
        .get(TOKEN)
        .map(variable -> named.with(new SourceRequest.Token(variable, "Api-Key", "", true)))
        .orElse(named);
  }

  private static Result topic(SourceContext context, JsonValue json) {
    var posts = posts(context, json);
    var known = posts.stream().map(DiscoursePost::id).collect(Collectors.toSet());
    boolean isQuiet =
        json.instant("last_posted_at")
            .filter(last -> last.isBefore(context.window().from()))
            .isPresent();
    var further = isQuiet ? List.<Request>of() : before(context, others(json, known), MOST_PAGES);
    return new Result.Found(tips(context, posts), further);
  }

  private static List<DiscoursePost> posts(SourceContext context, JsonValue json) {
    var forum = context.get(FORUM).toString();
    return json.get("post_stream").list("posts").stream()
        .map(post -> DiscoursePost.of(post, forum))
        .toList();
  }

  private static List<String> others(JsonValue json, Set<String> known) {
    return json.get("post_stream").list("stream").stream()
        .map(JsonValue::text)
        .filter(id -> !id.isEmpty() && id.chars().allMatch(Character::isDigit))
        .filter(id -> !known.contains(id))
        .toList();
  }

  /// The last of these posts; requests for earlier ones follow, if they may be in the window.
  private static List<Request> before(SourceContext context, List<String> ids, int pages) {
    if (ids.isEmpty() || pages == 0) {
      return List.of();
    }
    int from = Math.max(0, ids.size() - A_PAGE);
    var query =
        ids.subList(from, ids.size()).stream()
            .map(id -> "post_ids%5B%5D=" + id)
            .collect(Collectors.joining("&"));
    var address = "%st/%d/posts.json?%s".formatted(context.get(FORUM), context.get(TOPIC), query);
    return List.of(
        new Request(
            request(context, address),
            answer -> page(context, answer, ids.subList(0, from), pages)));
  }

  private static Result page(
      SourceContext context, HttpResponse answer, List<String> rest, int pages) {
    return JsonAnswer.read(
        answer,
        json -> {
          var posts = posts(context, json);
          boolean isAllNew =
              posts.stream()
                  .map(DiscoursePost::at)
                  .flatMap(Optional::stream)
                  .min(Instant::compareTo)
                  .filter(oldest -> oldest.isBefore(context.window().from()))
                  .isEmpty();
          return new Result.Found(
              tips(context, posts), isAllNew ? before(context, rest, pages - 1) : List.of());
        });
  }

  private static List<Tip> tips(SourceContext context, List<DiscoursePost> posts) {
    return posts.stream()
        .filter(DiscoursePost::seen)
        .filter(post -> post.at().filter(context.window()::contains).isPresent())
        .filter(post -> post.likes() >= context.get(LIKES))
        .flatMap(post -> tips(context, post))
        .toList();
  }

  private static Stream<Tip> tips(SourceContext context, DiscoursePost post) {
    var key = "post-" + post.id();
    return switch (context.get(TAKES)) {
      case PICKS -> PostLinks.nomination(post).map(it -> tip(context, post, key, it));
      case QUOTES -> PostQuote.nomination(post).map(it -> tip(context, post, key, it));
      case LINKS ->
          PostLinks.links(post).map(it -> tip(context, post, key + "-" + it.address(), it));
      case POLLS -> post.polls().stream().flatMap(poll -> choices(context, post, poll));
    };
  }

  private static Stream<Tip> choices(
      SourceContext context, DiscoursePost post, DiscoursePost.Poll poll) {
    return poll.choices().stream()
        .map(choice ->
            tip(
                context,
                post,
                String.join("-", "post", post.id(), poll.name(), choice.id()),
                nomination(choice)));
  }

  /// The nomination of the page that it links to, or of the words.
  private static TipContent nomination(DiscoursePost.Choice choice) {
    var address = HtmlText.links(choice.html()).stream().map(HtmlText.Link::address).findFirst();
    return new TipContent.Nomination(
        address.orElse(""), HtmlText.words(choice.html()), "", choice.votes());
  }

  private static Tip tip(
      SourceContext context, DiscoursePost post, String key, TipContent content) {
    var tip =
        context
            .tip(key, post.address(), content)
            .by(post.author())
            .saying(cut(HtmlText.words(post.cooked())));
    return post.at().map(tip::at).orElse(tip);
  }

  private static String cut(String words) {
    return words.length() <= MOST_WORDS ? words : words.substring(0, MOST_WORDS) + "…";
  }
}
