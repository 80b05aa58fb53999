package org.coranto.source.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.coranto.config.ConfigKey;
import org.coranto.config.SourceForm;
import org.coranto.config.SourceTypes;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.source.Request;
import org.coranto.source.Result;
import org.coranto.source.Source;
import org.coranto.source.SourceContext;
import org.coranto.source.SourceTrouble;
import org.coranto.source.WordFilter;
import org.coranto.url.UrlKey;
import org.coranto.url.UrlReferences;
import org.coranto.web.HttpResponse;
import org.coranto.web.SourceRequest;

/// Feeds: RSS, RDF, Atom, JSON Feed.
public final class FeedSource implements Source {

  private static final ConfigKey<List<URI>> ADDRESSES =
      SourceForm.required(
          "addresses",
          SourceTypes.list(SourceTypes.ADDRESS, "addresses"),
          List.of(),
          "The URLs of the feeds.",
          "[\"https://ada.example/feed.xml\", \"https://bo.example/atom\"]");

  private static final ConfigKey<List<String>> ABOUT =
      SourceForm.key(
          "about",
          SourceTypes.list(SourceTypes.WORDS, "words"),
          List.of(),
          "Only entries with one of these words in title, categories or summary;"
              + " all entries if the list is empty.",
          "[\"rain\", \"weather station\"]");

  private static final ConfigKey<List<String>> PREFIXES =
      SourceForm.key(
          "prefixes",
          SourceTypes.list(SourceTypes.WORDS, "words"),
          List.of(),
          "The text in brackets before each title.",
          "[\"video\"]");

  private static final ConfigKey<Boolean> UNDATED =
      SourceForm.key(
          "undated",
          SourceTypes.TRUTH,
          true,
          "Whether to take entries without a date, whatever period is requested.",
          "false");

  private static final String ACCEPT =
      "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9,"
          + " application/json;q=0.8, */*;q=0.5";

  private static final int MOST_PAGES = 10;

  @Override
  public SourceForm form() {
    return new SourceForm(
        "feed",
        "Entries of feeds: RSS, RDF, Atom or JSON Feed, even if they are not well-formed.",
        List.of(ADDRESSES, ABOUT, PREFIXES, UNDATED),
        "addresses = [\"https://ada.example/feed.xml\"]");
  }

  @Override
  public List<Request> questions(SourceContext context) {
    return context.get(ADDRESSES).stream()
        .map(address -> question(context, address.toString(), address.toString(), 1))
        .toList();
  }

  /// @param feed the configured URL, also for later pages
  private static Request question(SourceContext context, String feed, String address, int page) {
    var request = SourceRequest.Web.get(address).with("Accept", ACCEPT);
    return new Request(request, answer -> read(context, feed, address, answer, page));
  }

  private static Result read(
      SourceContext context, String feed, String address, HttpResponse answer, int page) {
    if (!answer.isSuccess()) {
      return new Result.Trouble(new SourceTrouble.Status(answer.status()));
    }
    return FeedReader.read(answer.body(), answer.header("content-type"), address)
        .<Result>map(it -> found(context, feed, it, page))
        .orElseGet(() -> new Result.Trouble(FeedLinks.trouble(answer.text(), address)));
  }

  private static Result found(SourceContext context, String name, Feed feed, int page) {
    var about = new WordFilter(context.get(ABOUT));
    var tips =
        feed.entries().stream()
            .filter(entry -> isTimely(context, entry))
            .filter(entry -> about.matches(entry.words().all()))
            .flatMap(entry -> tip(context, entry, name).stream())
            .toList();
    var further =
        page < MOST_PAGES && UrlReferences.isWeb(feed.next()) && goesOn(context, feed)
            ? List.of(question(context, name, feed.next(), page + 1))
            : List.<Request>of();
    return new Result.Found(tips, further);
  }

  private static boolean isTimely(SourceContext context, FeedEntry entry) {
    return entry.when().map(context.window()::contains).orElse(context.get(UNDATED));
  }

  /// Whether older entries may still be in the window.
  private static boolean goesOn(SourceContext context, Feed feed) {
    return feed.entries().stream()
        .flatMap(entry -> entry.when().stream())
        .min(Instant::compareTo)
        .filter(oldest -> !oldest.isBefore(context.window().from()))
        .isPresent();
  }

  private static Optional<Tip> tip(SourceContext context, FeedEntry entry, String feed) {
    var title = EntryTitle.of(entry);
    if (!UrlReferences.isWeb(entry.address()) || title.isEmpty()) {
      return Optional.empty();
    }
    var content = new TipContent.Link(entry.address(), title, context.get(PREFIXES), "");
    var tip = context.tip(key(entry, feed), entry.address(), content);
    var by = entry.author().map(tip::by).orElse(tip);
    return Optional.of(entry.when().map(by::at).orElse(by));
  }

  /// Ids such as `17` are unique in one feed only.
  private static String key(FeedEntry entry, String feed) {
    if (entry.id().isEmpty()) {
      return UrlKey.of(entry.address());
    }
    return entry.id().indexOf(':') > 0 ? entry.id() : feed + " " + entry.id();
  }
}
