package org.coranto.source.links;

import static org.coranto.source.links.LinkKeys.SCORE;
import static org.coranto.source.links.LinkKeys.SITE;
import static org.coranto.source.links.LinkKeys.TEXTS;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
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
import org.coranto.web.SourceRequest.Web;

/// Stories of Hacker News. Words are searched with Algolia's API (hn.algolia.com/api); without
/// words, one of the site's lists is read with its own API (github.com/HackerNews/API), which gives
/// numbers, and each story by its number.
public final class HackerNews implements Source {

  private static final ConfigKey<Optional<String>> QUERY =
      SourceForm.optional(
          "query",
          SourceTypes.WORDS,
          "The search terms for titles and URLs. Without them, `list` is read.",
          "\"weather\"");

  private static final ConfigKey<Ranking> LIST =
      SourceForm.key(
          "list",
          SourceTypes.choice("list", "Lists", Ranking.values()),
          Ranking.BEST,
          "The list to read if there is no `query`.",
          "\"show\"");

  private static final ConfigKey<Integer> STORIES =
      SourceForm.key(
          "stories",
          SourceTypes.number(1, 200),
          30,
          "How many stories of the list are read, from the top; each is one request.",
          "60");

  private static final String SEARCH = "https://hn.algolia.com/";
  private static final String LISTS = "https://hacker-news.firebaseio.com/";
  private static final int A_PAGE = 100;
  private static final int MOST_PAGES = 10;

  /// The site's own lists.
  enum Ranking {
    BEST,
    TOP,
    NEW,
    SHOW,
    ASK
  }

  @Override
  public SourceForm form() {
    return new SourceForm(
        "hacker-news",
        "Links on Hacker News that match a search or are in one of its lists.",
        List.of(QUERY, LIST, STORIES, SCORE, TEXTS, SITE),
        "query = \"weather\"");
  }

  @Override
  public List<Request> questions(SourceContext context) {
    return List.of(
        context.get(QUERY).map(words -> search(context, words, 0)).orElseGet(() -> list(context)));
  }

  private static Request search(SourceContext context, String words, int page) {
    var window = context.window();
    var filters =
        "created_at_i>=%d,created_at_i<%d,points>=%d"
            .formatted(
                window.from().getEpochSecond(), window.to().getEpochSecond(), context.get(SCORE));
    var address =
        ("%sapi/v1/search_by_date?tags=story&query=%s&restrictSearchableAttributes=title,url"
                + "&typoTolerance=false&numericFilters=%s&hitsPerPage=%d&page=%d")
            .formatted(site(context, SEARCH), encoded(words), encoded(filters), A_PAGE, page);
    return new Request(
        Web.get(address),
        answer -> JsonAnswer.read(answer, json -> found(context, words, page, json)));
  }

  private static Result found(SourceContext context, String words, int page, JsonValue json) {
    var tips =
        json.list("hits").stream()
            .map(HackerNewsStory::found)
            .flatMap(story -> story.tip(context))
            .toList();
    boolean isMore = page + 1 < Math.min(json.number("nbPages"), MOST_PAGES);
    return new Result.Found(tips, isMore ? List.of(search(context, words, page + 1)) : List.of());
  }

  private static Request list(SourceContext context) {
    var name = context.get(LIST).name().toLowerCase(Locale.ROOT);
    var address = "%sv0/%sstories.json".formatted(site(context, LISTS), name);
    return new Request(
        Web.get(address), answer -> JsonAnswer.read(answer, json -> listed(context, json)));
  }

  private static Result listed(SourceContext context, JsonValue json) {
    return new Result.Found(
        List.of(),
        json.elements().stream()
            .map(JsonValue::text)
            .filter(id -> !id.isEmpty() && id.chars().allMatch(Character::isDigit))
            .limit(context.get(STORIES))
            .map(id -> item(context, id))
            .toList());
  }

  private static Request item(SourceContext context, String id) {
    return new Request(
        Web.get("%sv0/item/%s.json".formatted(site(context, LISTS), id)),
        answer ->
            JsonAnswer.read(
                answer,
                json ->
                    Result.tips(
                        HackerNewsStory.listed(json).flatMap(it -> it.tip(context)).toList())));
  }

  private static String site(SourceContext context, String usual) {
    return context.get(SITE).map(URI::toString).orElse(usual);
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
