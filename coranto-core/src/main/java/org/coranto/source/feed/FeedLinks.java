package org.coranto.source.feed;

import java.util.Locale;
import java.util.Optional;
import org.coranto.source.SourceTrouble;
import org.coranto.source.SourceTrouble.Format;
import org.coranto.url.UrlReferences;
import org.jsoup.Jsoup;

/// Reads an answer that is not a feed; a web page often names its feed.
final class FeedLinks {

  private static final int HEAD = 100_000;

  private FeedLinks() {}

  static SourceTrouble trouble(String body, String address) {
    var head = body.substring(0, Math.min(body.length(), HEAD));
    if (head.toLowerCase(Locale.ROOT).contains("<html")) {
      return new SourceTrouble.WebPage(Format.FEED, named(head, address));
    }
    return head.isBlank() ? new SourceTrouble.Empty() : new SourceTrouble.OtherFormat(Format.FEED);
  }

  private static Optional<String> named(String page, String address) {
    return Jsoup.parse(page).select("link[rel=alternate][href]").stream()
        .filter(link -> isFeed(link.attr("type").toLowerCase(Locale.ROOT)))
        .flatMap(link -> UrlReferences.resolved(address, link.attr("href")).stream())
        .findFirst();
  }

  private static boolean isFeed(String type) {
    return type.contains("rss") || type.contains("atom") || type.contains("feed+json");
  }
}
