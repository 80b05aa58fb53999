package org.coranto.source.feed;

import java.util.Locale;
import java.util.Optional;
import org.coranto.url.UrlReferences;
import org.jsoup.Jsoup;

/** What is said of an answer that is no feed; a web page often names its feed. */
final class NoFeed {

  private static final int HEAD = 100_000;

  private NoFeed() {}

  static String words(String body, String address) {
    var head = body.substring(0, Math.min(body.length(), HEAD));
    if (!head.toLowerCase(Locale.ROOT).contains("<html")) {
      return head.isBlank() ? "answered with nothing" : "answered with something that is no feed";
    }
    return named(head, address)
        .map("answered with a web page and no feed; the page names this one: %s"::formatted)
        .orElse("answered with a web page and no feed");
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
