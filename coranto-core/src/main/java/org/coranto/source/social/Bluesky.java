package org.coranto.source.social;

import static org.coranto.source.social.SocialKeys.LIKES;
import static org.coranto.source.social.SocialKeys.TAGS;
import static org.coranto.source.social.SocialKeys.TEXTS;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coranto.config.ConfigKey;
import org.coranto.config.SourceForm;
import org.coranto.config.SourceTypes;
import org.coranto.json.JsonValue;
import org.coranto.source.JsonAnswer;
import org.coranto.source.Request;
import org.coranto.source.Result;
import org.coranto.source.Source;
import org.coranto.source.SourceContext;
import org.coranto.web.SourceRequest.Token;
import org.coranto.web.SourceRequest.Web;

/// Posts of Bluesky by its search (lexicon `app.bsky.feed.searchPosts`).
public final class Bluesky implements Source {

  private static final ConfigKey<Optional<String>> MENTIONS =
      SourceForm.optional(
          "mentions",
          SourceTypes.WORDS,
          "The handle of the account whose mentions are gathered.",
          "\"rain.example\"");

  private static final ConfigKey<Optional<String>> QUERY =
      SourceForm.optional(
          "query", SourceTypes.WORDS, "Words to search for in all posts.", "\"rain gauge\"");

  private static final ConfigKey<URI> SERVER =
      SourceForm.key(
          "server",
          SourceTypes.SITE,
          URI.create("https://api.bsky.app/"),
          "The URL of the service.",
          "\"https://bsky.example/\"");

  private static final ConfigKey<Optional<String>> TOKEN =
      SourceForm.optional(
          "token",
          SourceTypes.VARIABLE,
          "The environment variable that holds a token, if the service needs one.",
          "\"BLUESKY_TOKEN\"");

  private static final int A_PAGE = 100;
  private static final int MOST_PAGES = 20;

  @Override
  public SourceForm form() {
    return new SourceForm(
        "bluesky",
        "Links in Bluesky posts that have a tag, mention an account or contain these words.",
        List.of(TAGS, MENTIONS, QUERY, LIKES, TEXTS, SERVER, TOKEN),
        "tags = [\"weather\"]");
  }

  @Override
  public List<Request> questions(SourceContext context) {
    var searches = new ArrayList<String>();
    for (var tag : context.get(TAGS)) {
      var plain = tag.startsWith("#") ? tag.substring(1) : tag;
      searches.add("q=%s&tag=%s".formatted(encoded("#" + plain), encoded(plain)));
    }
    for (var handle : context.get(MENTIONS).stream().toList()) {
      var plain = handle.startsWith("@") ? handle.substring(1) : handle;
      searches.add("q=%s&mentions=%s".formatted(encoded("@" + plain), encoded(plain)));
    }
    context.get(QUERY).ifPresent(words -> searches.add("q=" + encoded(words)));
    return searches.stream().map(search -> page(context, search, "", 1)).toList();
  }

  private static Request page(SourceContext context, String search, String cursor, int page) {
    var address =
        "%sxrpc/app.bsky.feed.searchPosts?%s&sort=latest&since=%s&until=%s&limit=%d%s"
            .formatted(
                context.get(SERVER),
                search,
                encoded(context.window().from().toString()),
                encoded(context.window().to().toString()),
                A_PAGE,
                cursor.isEmpty() ? "" : "&cursor=" + encoded(cursor));
    var request = Web.get(address);
    return new Request(
        context.get(TOKEN).map(it -> request.with(Token.bearer(it).required())).orElse(request),
        answer -> JsonAnswer.read(answer, json -> read(context, search, page, json)));
  }

  private static Result read(SourceContext context, String search, int page, JsonValue json) {
    var tips =
        json.list("posts").stream()
            .flatMap(BlueskyPost::read)
            .flatMap(post -> post.tip(context))
            .toList();
    var cursor = json.text("cursor");
    boolean isMore = !json.list("posts").isEmpty() && !cursor.isEmpty() && page < MOST_PAGES;
    return new Result.Found(
        tips, isMore ? List.of(page(context, search, cursor, page + 1)) : List.of());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
