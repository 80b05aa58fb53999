package org.coranto.output.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coranto.output.Fingerprint;
import org.coranto.output.html.SafeAddress;

/// The variables that are the same on every page.
record LayoutVariables(PageLayout layout) {

  Map<String, Object> variables() {
    var newsletter = layout.config().newsletter();
    var variables = new HashMap<String, Object>();
    variables.put("words", layout.words());
    variables.put("name", newsletter.name());
    variables.put("description", newsletter.description());
    variables.put("publisher", newsletter.publisher());
    variables.put("email", newsletter.email().orElse(""));
    variables.put("subscribe", newsletter.subscribe().map(LayoutVariables::safe).orElse(""));
    variables.put("repository", newsletter.repository().map(LayoutVariables::safe).orElse(""));
    variables.put("home", layout.href(PageLayout.HOME));
    variables.put("styles", layout.href("/" + PageStyleSheet.PATH) + "?" + version());
    variables.put("icon", layout.href("/" + Icon.PATH));
    variables.put("feeds", feeds());
    variables.put("pages", pages());
    variables.put("hub", newsletter.hub().map(LayoutVariables::safe).orElse(""));
    return variables;
  }

  /// A version, because browsers cache the style sheet until its URL changes. The brackets are as
  /// in earlier versions of Coranto, so that an unchanged style sheet keeps its URL.
  private String version() {
    var text = "[" + PageStyleSheet.text(layout) + "]";
    return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)).value().substring(0, 8);
  }

  private static String safe(URI address) {
    return SafeAddress.safe(address.toString()).orElse("");
  }

  private List<Map<String, Object>> feeds() {
    var outputs = layout.config().outputs();
    if (!outputs.renders("feed")) {
      return List.of();
    }
    return List.of(
        feed("RSS", "application/rss+xml", outputs.rss()),
        feed("Atom", "application/atom+xml", outputs.atom()),
        feed("JSON Feed", "application/feed+json", outputs.jsonFeed()));
  }

  private Map<String, Object> feed(String title, String type, String path) {
    return Map.of("title", title, "type", type, "href", layout.href("/" + path));
  }

  /// Plain pages and links of the theme; a URL of the site gets the path of the newsletter.
  private List<Map<String, Object>> pages() {
    var links = new ArrayList<Map<String, Object>>();
    for (var link : layout.config().theme().links()) {
      SafeAddress.safe(link.href())
          .ifPresent(address -> links.add(link(link.title(), own(address))));
    }
    for (var page : layout.site().pages()) {
      var href = layout.href(page.route());
      if (links.stream().noneMatch(link -> href.equals(link.get("href")))) {
        links.add(link(page.title(), href));
      }
    }
    return links;
  }

  private String own(String address) {
    return address.startsWith("/") && !address.startsWith("//") ? layout.href(address) : address;
  }

  private static Map<String, Object> link(String title, String href) {
    return Map.of("title", title, "href", href);
  }
}
