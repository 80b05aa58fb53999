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
import java.util.function.Function;
import java.util.regex.Pattern;
import org.coranto.config.ConfigKey;
import org.coranto.config.SourceForm;
import org.coranto.config.SourceTypes;
import org.coranto.json.JsonValue;
import org.coranto.model.Tip;
import org.coranto.source.JsonAnswer;
import org.coranto.source.Request;
import org.coranto.source.Result;
import org.coranto.source.Source;
import org.coranto.source.SourceContext;
import org.coranto.web.SourceRequest.Token;
import org.coranto.web.SourceRequest.Web;

/// Posts with a tag on a Mastodon server, or posts that mention an account there.
public final class Mastodon implements Source {

  private static final ConfigKey<URI> SERVER =
      SourceForm.required(
          "server",
          SourceTypes.SITE,
          URI.create("https://social.example/"),
          "The server. It only knows the posts of its own users and of those whom they follow.",
          "\"https://social.example/\"");

  private static final ConfigKey<Optional<String>> TOKEN =
      SourceForm.optional(
          "token",
          SourceTypes.VARIABLE,
          "The environment variable that holds a token of an account (`read:statuses`,"
              + " `read:notifications`). Without `tags`, the mentions of this account are"
              + " gathered.",
          "\"MASTODON_TOKEN\"");

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final int A_PAGE = 40;
  private static final int MOST_PAGES = 25;

  /// A list that is fetched page by page.
  ///
  /// @param path with its query: `api/v1/timelines/tag/rain?`
  /// @param status of an element of the list
  private record Timeline(String path, Function<JsonValue, JsonValue> status) {}

  @Override
  public SourceForm form() {
    return new SourceForm(
        "mastodon",
        "Links in Mastodon posts that have a tag or mention an account.",
        List.of(SERVER, TAGS, TOKEN, LIKES, TEXTS),
        "server = \"https://social.example/\"\ntags = [\"weather\"]");
  }

  @Override
  public List<Request> questions(SourceContext context) {
    var tags = context.get(TAGS);
    return tags.isEmpty()
        ? List.of(
            page(
                context,
                new Timeline(
                    "api/v1/notifications?types%5B%5D=mention&", json -> json.get("status")),
                "",
                1))
        : tags.stream().map(tag -> page(context, tag(tag), "", 1)).toList();
  }

  private static Timeline tag(String tag) {
    var plain = tag.startsWith("#") ? tag.substring(1) : tag;
    return new Timeline(
        "api/v1/timelines/tag/%s?".formatted(URLEncoder.encode(plain, StandardCharsets.UTF_8)),
        Function.identity());
  }

  private static Request page(SourceContext context, Timeline timeline, String before, int page) {
    var address =
        "%s%slimit=%d%s"
            .formatted(
                context.get(SERVER),
                timeline.path(),
                A_PAGE,
                before.isEmpty() ? "" : "&max_id=" + before);
    var request = Web.get(address);
    return new Request(
        context.get(TOKEN).map(it -> request.with(Token.bearer(it).required())).orElse(request),
        answer -> JsonAnswer.read(answer, json -> read(context, timeline, page, json)));
  }

  private static Result read(SourceContext context, Timeline timeline, int page, JsonValue json) {
    var tips = new ArrayList<Tip>();
    boolean isMore = !json.elements().isEmpty() && page < MOST_PAGES;
    for (var element : json.elements()) {
      MastodonStatus.read(timeline.status().apply(element))
          .flatMap(it -> it.tip(context))
          .forEach(tips::add);
      isMore &= element.instant("created_at").filter(context.window().from()::isAfter).isEmpty();
    }
    var last = json.elements().isEmpty() ? "" : json.elements().getLast().text("id");
    return new Result.Found(
        tips,
        isMore && ID.matcher(last).matches()
            ? List.of(page(context, timeline, last, page + 1))
            : List.of());
  }
}
