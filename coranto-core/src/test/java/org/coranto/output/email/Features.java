package org.coranto.output.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// The features that a mail uses, with their names at caniemail.com.
final class Features {

  /// Old elements of HTML mails that caniemail.com does not list, because every client supports
  /// them.
  private static final Set<String> PLAIN_ELEMENTS =
      Set.of(
          "a", "b", "br", "caption", "dd", "dt", "em", "h1", "head", "html", "i", "li", "meta",
          "sub", "sup", "tbody", "td", "th", "thead", "title", "tr", "u", "kbd", "ins", "s", "dl",
          "cite", "q", "var", "samp");

  private static final Set<String> PLAIN_ATTRIBUTES =
      Set.of(
          "alt", "charset", "class", "content", "href", "name", "src", "style", "title", "scope",
          "colspan", "rowspan");

  private static final Set<String> PLAIN_PROPERTIES = Set.of("color", "font-family");

  private static final Map<String, String> ELEMENTS =
      Map.ofEntries(
          Map.entry("h1", "html-h1-h6"),
          Map.entry("h2", "html-h1-h6"),
          Map.entry("h3", "html-h1-h6"),
          Map.entry("h4", "html-h1-h6"),
          Map.entry("h5", "html-h1-h6"),
          Map.entry("h6", "html-h1-h6"),
          Map.entry("ul", "html-lists"),
          Map.entry("ol", "html-lists"),
          Map.entry("details", "html-semantics"),
          Map.entry("summary", "html-semantics"),
          Map.entry("figure", "html-semantics"),
          Map.entry("figcaption", "html-semantics"),
          Map.entry("time", "html-semantics"),
          Map.entry("mark", "html-semantics"));

  private static final Map<String, String> ATTRIBUTES =
      Map.of("start", "html-lists", "loading", "html-loading-attribute");

  private static final Map<String, String> PROPERTIES =
      Map.of(
          "border-top", "css-border",
          "border-top-color", "css-border",
          "display", "css-display-none");

  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
  private static final Pattern UNIT = Pattern.compile("[0-9](px|em|%|rem|vw|pt)\\b?");

  private final CanIEmail data;
  private final Set<String> used = new TreeSet<>();

  private Features(CanIEmail data) {
    this.data = data;
  }

  static Set<String> of(String html, CanIEmail data) {
    var features = new Features(data);
    var document = Jsoup.parse(html);
    features.used.add("html-doctype");
    document.getAllElements().stream()
        .filter(element -> !element.tagName().startsWith("#"))
        .forEach(features::element);
    document.select("style").forEach(style -> features.sheet(style.data()));
    return features.used;
  }

  private void element(Element element) {
    var tag = element.tagName();
    if (!PLAIN_ELEMENTS.contains(tag) || tag.equals("h1")) {
      use(ELEMENTS.getOrDefault(tag, "html-" + tag));
    }
    if (element.attr("name").equals("color-scheme")) {
      use("html-meta-color-scheme");
    }
    if (element.attr("href").startsWith("mailto:")) {
      use("html-mailto-links");
    }
    assertThat(element.attr("href"))
        .as("anchors do nothing in Gmail on a phone")
        .doesNotStartWith("#");
    for (var attribute : element.attributes()) {
      if (!PLAIN_ATTRIBUTES.contains(attribute.getKey())) {
        use(ATTRIBUTES.getOrDefault(attribute.getKey(), "html-" + attribute.getKey()));
      }
    }
    declarations(element.attr("style"));
  }

  private void sheet(String css) {
    if (css.contains("@media")) {
      use("css-at-media");
    }
    if (css.contains("prefers-color-scheme")) {
      use("css-at-media-prefers-color-scheme");
    }
    RULE.matcher(css.replaceAll("@media[^{]*\\{", ""))
        .results()
        .forEach(rule -> {
          selectors(rule.group(1).strip());
          declarations(rule.group(2));
        });
  }

  private void selectors(String selectors) {
    if (selectors.contains(",")) {
      use("css-selector-grouping");
    }
    for (var selector : selectors.split(",", -1)) {
      assertThat(selector).matches("\\.?[a-z][a-z0-9]*( \\.?[a-z][a-z0-9]*)*");
      if (selector.contains(" ")) {
        use("css-selector-descendant");
      }
      for (var part : selector.split(" ", -1)) {
        use(part.startsWith(".") ? "css-selector-class" : "css-selector-type");
      }
    }
  }

  private void declarations(String css) {
    Arrays.stream(css.split(";", -1))
        .filter(declaration -> !declaration.isBlank())
        .map(declaration -> declaration.split(":", 2))
        .forEach(declaration -> declaration(declaration[0].strip(), declaration[1]));
  }

  private void declaration(String property, String value) {
    if (!PLAIN_PROPERTIES.contains(property)) {
      use(PROPERTIES.getOrDefault(property, "css-" + property));
    }
    if (value.contains("!important")) {
      use("css-important");
    }
    UNIT.matcher(value)
        .results()
        .map(unit -> unit.group(1))
        .forEach(unit -> use("css-unit-" + (unit.equals("%") ? "percent" : unit)));
  }

  private void use(String feature) {
    assertThat(data.knows(feature)).as("caniemail.com knows no " + feature).isTrue();
    used.add(feature);
  }
}
