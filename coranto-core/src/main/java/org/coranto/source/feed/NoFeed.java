package org.coranto.source.feed;

import java.util.Locale;
import java.util.Optional;
import org.coranto.url.UrlReferences;
import org.jsoup.Jsoup;

/// Messages for an answer that is not a feed; a web page often names its feed.
final class NoFeed {

  private static final int HEAD = 100_000;

  private NoFeed() {}

  static String words(String body, String address) {
    var head = body.substring(0, Math.min(body.length(), HEAD));
    if (!head.toLowerCase(Locale.ROOT).contains("<html")) {
      return head.isBlank()
          ? "answered with an empty page"
          : "answered with something that is not a feed";
    }
    return named(head, address)
        .map("answered with a web page, not a feed; the page links to this feed: %s"::formatted)
        .orElse("answered with a web page, not a feed");
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
