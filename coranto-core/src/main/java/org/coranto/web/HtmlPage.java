package org.coranto.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.url.UrlReferences;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// An HTML page, or the start of one.
///
/// @param refresh the target of an immediate `<meta http-equiv=refresh>`
/// @param asksLogin whether it has a field for a password, a user name or a mail address
/// @param locked whether it declares that only members can read it
record HtmlPage(LinkedPage page, Optional<String> refresh, boolean asksLogin, boolean locked) {

  private static final int LONGEST = 500;
  private static final int MOST_EVENTS = 20;

  /// `0; url=/new`: an immediate redirect; with a longer delay the page itself is meant to be read.
  private static final Pattern REFRESH =
      Pattern.compile(
          "\\s*([0-9]{1,3})[0-9.]*\\s*[;,]\\s*(?:url\\s*=)?\\s*(.+)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final int AT_ONCE = 5; // seconds

  private static final Pattern NOT_FREE =
      Pattern.compile("\"isAccessibleForFree\"\\s*:\\s*\"?false\"?", Pattern.CASE_INSENSITIVE);

  static HtmlPage of(String address, HttpResponse answer) {
    var document = HtmlDocument.read(address, answer.header("content-type"), answer.body());
    var parts = Parts.of(document);
    var page =
        new LinkedPage(
            address,
            titles(document, parts),
            parts.meta("og:site_name").or(() -> parts.meta("application-name")).orElse(""),
            parts.meta("og:description").or(() -> parts.meta("description")).orElse(""),
            language(document),
            canonical(parts, address),
            events(parts));
    return new HtmlPage(
        page,
        refresh(answer.header("refresh"), address).or(() -> refresh(parts, address)),
        parts.inputs().stream().anyMatch(HtmlPage::isLogin),
        isLocked(parts));
  }

  private static boolean isLogin(Element input) {
    var type = input.attr("type").toLowerCase(Locale.ROOT);
    return type.equals("password")
        || type.equals("email")
        || input.attr("autocomplete").toLowerCase(Locale.ROOT).contains("username");
  }

  /// By `article:content_tier` of Open Graph, or `isAccessibleForFree` of schema.org.
  private static boolean isLocked(Parts parts) {
    return parts.meta("article:content_tier").filter("locked"::equalsIgnoreCase).isPresent()
        || parts.scripts().stream()
            .filter(it -> it.attr("type").equalsIgnoreCase("application/ld+json"))
            .anyMatch(it -> NOT_FREE.matcher(it.data()).find());
  }

  /// The elements with metadata, found in one pass.
  private record Parts(
      List<Element> metas,
      List<Element> headings,
      List<Element> links,
      List<Element> scripts,
      List<Element> inputs,
      List<Element> items) {

    static Parts of(Document document) {
      var parts =
          new Parts(
              new ArrayList<>(),
              new ArrayList<>(),
              new ArrayList<>(),
              new ArrayList<>(),
              new ArrayList<>(),
              new ArrayList<>());
      document.traverse((node, _) -> {
        if (node instanceof Element element) {
          parts.add(element);
        }
      });
      return parts;
    }

    private void add(Element element) {
      switch (element.normalName()) {
        case "meta" -> metas.add(element);
        case "h1" -> headings.add(element);
        case "link" -> links.add(element);
        case "script" -> scripts.add(element);
        case "input" -> inputs.add(element);
        default -> {
          if (element.hasAttr("itemtype")
              || element.hasAttr("typeof")
              || element.hasClass("h-event")) {
            items.add(element);
          }
        }
      }
    }

    Optional<String> meta(String name) {
      return metas.stream()
          .filter(it ->
              name.equalsIgnoreCase(it.attr("property")) || name.equalsIgnoreCase(it.attr("name")))
          .findFirst()
          .flatMap(it -> cut(it.attr("content")));
    }
  }

  private static List<String> titles(Document document, Parts parts) {
    var titles = new LinkedHashSet<String>();
    parts.meta("og:title").ifPresent(titles::add);
    parts.meta("twitter:title").ifPresent(titles::add);
    cut(document.title()).ifPresent(titles::add);
    if (parts.headings().size() == 1) {
      cut(parts.headings().getFirst().text()).ifPresent(titles::add);
    }
    return List.copyOf(titles);
  }

  /// On one line, not blank, readable, with a limited length.
  private static Optional<String> cut(String text) {
    var line = text.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
    return line.isEmpty() || line.length() > LONGEST || line.indexOf('\uFFFD') >= 0
        ? Optional.empty()
        : Optional.of(line);
  }

  private static String language(Document document) {
    var root = document.selectFirst("html");
    var named = root == null ? "" : root.attr("lang").toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < named.length() && Character.isLetter(named.charAt(end))) {
      end++;
    }
    return end > 3 ? "" : named.substring(0, end);
  }

  private static Optional<String> canonical(Parts parts, String address) {
    return parts.links().stream()
        .filter(it -> it.attr("rel").equalsIgnoreCase("canonical"))
        .findFirst()
        .flatMap(it -> UrlReferences.resolved(address, it.attr("href")))
        .filter(UrlReferences::isWeb);
  }

  private static Optional<String> refresh(Parts parts, String address) {
    return parts.metas().stream()
        .filter(it -> it.attr("http-equiv").equalsIgnoreCase("refresh"))
        .filter(it -> it.closest("noscript") == null) // browsers with scripts do not see it
        .findFirst()
        .flatMap(it -> refresh(it.attr("content"), address));
  }

  /// @param content of the element or of the header `Refresh`
  private static Optional<String> refresh(String content, String address) {
    return Optional.of(REFRESH.matcher(content))
        .filter(match -> match.matches() && Integer.parseInt(match.group(1)) <= AT_ONCE)
        .map(match -> match.group(2).strip().replaceAll("^[\"']|[\"']$", ""))
        .flatMap(to -> UrlReferences.resolved(address, to))
        .filter(to -> !to.equals(address));
  }

  private static List<PageEvent> events(Parts parts) {
    return HtmlDocument.events(parts.scripts(), parts.items()).stream()
        .map(PageEvent::of)
        .distinct()
        .limit(MOST_EVENTS)
        .toList();
  }
}
