package org.coranto.source.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.model.Person;
import org.coranto.url.UrlReferences;
import org.coranto.web.PlainWords;
import org.jsoup.nodes.Element;

/// An `item` of RSS or an `entry` of Atom, with the names of the properties in each format.
final class XmlEntry {

  private static final int MOST_SUMMARY = 4_000;
  private static final int MOST_CATEGORIES = 100;

  private final Element element;
  private final XmlBase base;
  private final Map<String, List<Element>> fields = new HashMap<>();

  XmlEntry(Element element, XmlBase base) {
    this.element = element;
    this.base = base;
    for (var child : element.children()) {
      fields.computeIfAbsent(FeedName.of(child).toString(), _ -> new ArrayList<>()).add(child);
    }
  }

  FeedEntry read() {
    return new FeedEntry(
        id(),
        address(),
        new FeedEntry.Words(title(), summary(), categories()),
        author(),
        new FeedEntry.Times(
            time("pubdate", "published", "issued", "dcterms:issued", "dcterms:created", "created")
                .or(() -> time("dc:date", "date", "prism:publicationdate")),
            time("updated", "modified", "dcterms:modified")));
  }

  private Stream<Element> all(String... names) {
    return Stream.of(names).flatMap(name -> fields.getOrDefault(name, List.of()).stream());
  }

  private Optional<Instant> time(String... names) {
    return all(names).flatMap(it -> FeedDate.of(it.wholeText()).stream()).findFirst();
  }

  /// Its text, with a relative Atom id made absolute.
  private String id() {
    return all("guid", "id")
        .map(it -> PlainWords.clean(it.wholeText()))
        .filter(it -> !it.isEmpty())
        .findFirst()
        .or(() -> Optional.of(element.attr("rdf:about").strip()).filter(it -> !it.isEmpty()))
        .orElse("");
  }

  private String title() {
    return all("title", "dc:title", "media:title", "itunes:title")
        .map(XmlEntry::words)
        .filter(it -> !it.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String summary() {
    return all(
            "summary",
            "description",
            "content",
            "content:encoded",
            "itunes:summary",
            "media:description",
            "dc:description")
        .map(it -> it.childrenSize() > 0 ? it.text() : it.wholeText())
        .map(it -> it.substring(0, Math.min(it.length(), MOST_SUMMARY)))
        .map(PlainWords::ofAnything)
        .filter(it -> !it.isEmpty())
        .findFirst()
        .orElse("");
  }

  /// Atom declares the type of a text (`type`, before 1.0 `mode`); RSS does not.
  private static String words(Element field) {
    if (field.childrenSize() > 0) {
      return PlainWords.ofHtml(field.html());
    }
    if (field.attr("mode").equals("base64")
        || field.attr("type").equals("application/octet-stream")) {
      return PlainWords.ofAnything(decoded(field.wholeText()));
    }
    return switch (field.attr("type").toLowerCase(Locale.ROOT)) {
      case "text" -> PlainWords.ofText(field.wholeText());
      case "html", "text/html", "xhtml" -> PlainWords.ofHtml(field.wholeText());
      default -> PlainWords.ofAnything(field.wholeText());
    };
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return base64;
    }
  }

  /// The URL of the page, preferred to that of a service that counts clicks.
  private String address() {
    return Stream.of(
            all("feedburner:origlink").map(this::text),
            links("alternate"),
            all("link").filter(it -> !it.hasAttr("href")).map(this::text),
            all("guid")
                .filter(it -> !it.attr("ispermalink").equalsIgnoreCase("false"))
                .filter(it -> !it.attr("isPermaLink").equalsIgnoreCase("false"))
                .map(this::text)
                .filter(UrlReferences::isWeb),
            links(""),
            Stream.of(base.resolve(element, element.attr("rdf:about"))),
            all("id").map(this::text).filter(UrlReferences::isWeb),
            all("content").map(it -> base.resolve(it, it.attr("src"))),
            links("related"),
            all("enclosure").map(it -> base.resolve(it, it.attr("url"))),
            links("enclosure"))
        .flatMap(it -> it)
        .filter(it -> !it.isBlank())
        .findFirst()
        .orElse("");
  }

  private String text(Element field) {
    return base.resolve(field, field.wholeText());
  }

  /// Links of Atom, those to web pages first.
  ///
  /// @param rel as written; empty for any
  private Stream<String> links(String rel) {
    var links =
        all("link")
            .filter(it -> it.hasAttr("href"))
            .filter(it -> rel.isEmpty() || rel(it).equals(rel))
            .toList();
    return Stream.concat(
            links.stream().filter(it -> it.attr("type").contains("html")), links.stream())
        .map(it -> base.resolve(it, it.attr("href")));
  }

  private static String rel(Element link) {
    var rel = link.attr("rel").toLowerCase(Locale.ROOT).strip();
    return rel.isEmpty() ? "alternate" : rel;
  }

  private Optional<Person> author() {
    return all("author", "dc:creator", "dc:author", "itunes:author", "creator")
        .flatMap(it -> FeedAuthor.of(it).stream())
        .findFirst();
  }

  private List<String> categories() {
    return all("category", "dc:subject", "itunes:keywords", "media:keywords")
        .map(it -> it.hasAttr("term") ? it.attr("term") : it.wholeText())
        .map(PlainWords::ofText)
        .filter(it -> !it.isEmpty())
        .limit(MOST_CATEGORIES)
        .toList();
  }
}
