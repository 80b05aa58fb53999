package org.coranto.output.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.coranto.Configs;
import org.coranto.config.Config;
import org.coranto.config.Content.HeaderForm;
import org.coranto.config.NewsletterIdentity;
import org.coranto.config.OutputSettings;
import org.coranto.config.ThemeSettings;
import org.coranto.edition.EditionParser;
import org.coranto.markdown.SourceText;
import org.coranto.model.Edition;
import org.coranto.model.EditionHead;
import org.coranto.model.SectionKind;
import org.coranto.output.Inputs;
import org.coranto.output.Plan;
import org.coranto.output.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A newsletter on lighthouses, edition by edition, and its pages.
final class PageNewsletter {

  static final String EVENTS =
      """
      ## Gatherings
      ### Europe
      * 2031-01-05 | Brest, FR | [Keepers](https://keepers.example/)
          * [**Oil or LED?**](https://keepers.example/oil)
      * 2031-01-20 - 2031-01-21 | Hybrid (Skagen, DK) | [Fyr](https://fyr.example/)
          * [**Two days of fog**](https://fyr.example/fog)
      ### Atlantis
      * 2031-02-01 | Deep, AT | [Divers](https://divers.example/)
          * [**Down**](https://divers.example/down)
      """;

  static final String CALLS =
      """
      ## Calls
      * [lamp - trim the wick](https://lamp.example/1)
      * [**Conference**](https://c.example/cfp) | 2031-01-10 | Skagen, DK | 2031-03-01 - 2031-03-02
      * [**Too late**](https://late.example/cfp) | 2031-01-01 | Virtual | 2031-02-01
      """;

  private final Map<EditionHead, String> texts = new LinkedHashMap<>();
  private final List<Site.Page> pages = new ArrayList<>();
  private final Map<String, String> theme = new HashMap<>();
  private String address = "https://lights.example/";
  private List<String> only = List.of();
  private String language = "en";

  PageNewsletter address(String address) {
    this.address = address;
    return this;
  }

  PageNewsletter only(String... outputs) {
    this.only = List.of(outputs);
    return this;
  }

  PageNewsletter language(String language) {
    this.language = language;
    return this;
  }

  PageNewsletter edition(int number, String date, String markdown) {
    return edition(number, date, "Lights " + number, markdown);
  }

  PageNewsletter edition(int number, String date, String title, String markdown) {
    return add(number, date, title, markdown, false);
  }

  PageNewsletter draft(int number, String date, String markdown) {
    return add(number, date, "Lights " + number, markdown, true);
  }

  private PageNewsletter add(
      int number, String date, String title, String markdown, boolean draft) {
    var head =
        new EditionHead(
            "editions/" + number + ".md",
            title,
            OptionalInt.of(number),
            LocalDate.parse(date),
            "lights-" + number,
            language,
            "/" + number + "/",
            draft,
            new Inputs().text(markdown).text(title).fingerprint().value(),
            List.of());
    texts.put(head, markdown);
    return this;
  }

  PageNewsletter page(String slug, String title, String markdown) {
    var head =
        new EditionHead(
            slug,
            title,
            OptionalInt.empty(),
            LocalDate.EPOCH,
            slug,
            language,
            "/",
            false,
            "",
            List.of());
    pages.add(
        new Site.Page(
            "pages/" + slug + ".md",
            title,
            slug,
            "/" + slug + "/",
            read(head, markdown).sections(),
            Inputs.of(markdown).value()));
    return this;
  }

  PageNewsletter theme(String file, String text) {
    theme.put(file, text);
    return this;
  }

  private Edition read(EditionHead head, String markdown) {
    return new EditionParser(config()).read(head, new SourceText("# Title\n\n" + markdown));
  }

  private Config config() {
    var base =
        Configs.of(
            HeaderForm.NONE,
            "*",
            Configs.section(SectionKind.EVENTS, "Gatherings"),
            Configs.section(SectionKind.CALLS, "Calls"),
            Configs.section(SectionKind.QUOTE, "Quote"));
    var newsletter =
        new NewsletterIdentity(
            "Lights",
            URI.create(address),
            "A paper for keepers of lighthouses.",
            List.of(language),
            ZoneId.of("UTC"),
            "The keepers",
            Optional.of("keepers@lights.example"),
            Optional.of(URI.create("https://lights.example/subscribe")),
            Optional.of(URI.create("https://github.com/lights/paper")),
            Optional.empty());
    return base.toBuilder()
        .newsletter(newsletter)
        .outputs(
            new OutputSettings(
                only,
                "rss.xml",
                "atom.xml",
                "feed.json",
                10,
                5,
                1,
                102_000,
                1,
                List.of(OutputSettings.RedirectForm.PAGE)))
        .theme(
            new ThemeSettings(
                "theme", "#ffcc00", List.of(new ThemeSettings.NamedLink("Chart", "/chart/"))))
        .build();
  }

  Site site() {
    var heads =
        texts.keySet().stream()
            .sorted(Comparator.comparing(EditionHead::draft).thenComparing(EditionHead::date))
            .toList();
    return new Site(
        config(),
        heads,
        pages,
        head -> read(head, texts.getOrDefault(head, "")),
        name -> Optional.ofNullable(theme.get(name)));
  }

  Plan plan(String path) {
    return new SitePages()
        .plan(site()).stream().filter(plan -> plan.path().equals(path)).findFirst().orElseThrow();
  }

  List<String> paths() {
    return new SitePages().plan(site()).stream().map(Plan::path).toList();
  }

  String text(String path) {
    return new String(bytes(site(), plan(path)), StandardCharsets.UTF_8);
  }

  Document html(String path) {
    return Jsoup.parse(text(path));
  }

  static byte[] bytes(Site site, Plan plan) {
    return switch (plan) {
      case Plan.OfEdition of -> of.rendering().apply(site.read(of.edition()));
      case Plan.OfSite of -> of.rendering().get();
    };
  }
}
