package org.coranto.output.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.coranto.config.Config;
import org.coranto.config.SectionRule;
import org.coranto.model.EditionHead;
import org.coranto.model.Route;
import org.coranto.model.SectionKind;
import org.coranto.output.Inputs;
import org.coranto.output.Site;
import org.coranto.output.card.CardOutput;
import org.coranto.output.plain.DayNames;

/// The layout of all pages of a site.
final class PageLayout {

  /// The path of the front page.
  static final String HOME = "/";

  private final Site site;
  private final TemplateRenderer press;
  private final String basePath;
  private final Function<EditionHead, String> cards;
  private final String footer;

  /// Read only when a page is rendered; a build without a change renders none.
  private Map<String, Object> words = Map.of();

  private Map<String, Object> common = Map.of();

  PageLayout(Site site, TemplateRenderer press) {
    this.site = site;
    this.press = press;
    this.cards = CardOutput.routes(site);
    this.footer =
        new Inputs()
            .each(site.pages(), (all, page) -> all.text(page.title()).text(page.route()))
            .fingerprint()
            .value();
    var path = newsletterPath(site);
    this.basePath = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static String newsletterPath(Site site) {
    var path = site.config().newsletter().address().getRawPath();
    return path == null ? "" : path;
  }

  Site site() {
    return site;
  }

  Config config() {
    return site.config();
  }

  String word(String name) {
    return words().getOrDefault(name, name).toString();
  }

  synchronized Map<String, Object> words() {
    if (words.isEmpty()) {
      words = PageWords.of(ThemeFiles.of(site));
    }
    return words;
  }

  private synchronized Map<String, Object> common() {
    if (common.isEmpty()) {
      common = Map.copyOf(new LayoutVariables(this).variables());
    }
    return common;
  }

  /// The link to a route: with the path of the newsletter's URL.
  String href(String route) {
    return basePath + route;
  }

  /// The file that a web server sends for a route.
  static String path(String route) {
    return new Route(route).file();
  }

  String eventsRoute() {
    return config().permalinks().sectionRoute(SectionKind.EVENTS.word());
  }

  String callsRoute() {
    return config().permalinks().sectionRoute(SectionKind.CALLS.word());
  }

  String archiveRoute() {
    return config().permalinks().archive();
  }

  boolean has(SectionKind kind) {
    return config().sections().stream().map(SectionRule::kind).anyMatch(kind::equals);
  }

  /// The inputs of every page besides the configuration: the links in its footer.
  Inputs inputs() {
    return new Inputs().text(footer);
  }

  byte[] print(String template, SitePage page, Map<String, Object> own) {
    var variables = new HashMap<>(common());
    variables.putAll(page.variables(this));
    variables.putAll(own);
    return press.print(template, variables);
  }

  /// A file that is not a page.
  byte[] print(String template, Map<String, Object> own) {
    return press.print(template, own);
  }

  DayNames days(String language) {
    return new DayNames(language);
  }

  DayNames days() {
    return new DayNames(config().newsletter().language());
  }

  /// The page where a file of the newsletter can be edited; empty without a repository.
  String source(String file) {
    return config().newsletter().repository().map(it -> SourceLink.of(it, file)).orElse("");
  }

  /// The URL of an edition's picture for previews; empty if there is none.
  String card(EditionHead head) {
    return picture(cards.apply(head));
  }

  /// The URL of the picture for previews of other pages; empty if there is none.
  String card() {
    return picture(CardOutput.NEWSLETTER_ROUTE);
  }

  private String picture(String route) {
    return config().outputs().renders("card") ? site.absolute(route) : "";
  }

  List<Map<String, Object>> drafts() {
    return site.editions().stream()
        .filter(EditionHead::draft)
        .map(head -> Map.<String, Object>of("title", head.title(), "href", href(head.route())))
        .toList();
  }
}
