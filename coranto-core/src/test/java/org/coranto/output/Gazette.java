package org.coranto.output;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.coranto.config.Config;
import org.coranto.config.Content;
import org.coranto.config.NewsletterIdentity;
import org.coranto.config.OutputSettings;
import org.coranto.config.Permalinks;
import org.coranto.config.Schedule;
import org.coranto.config.SectionRule;
import org.coranto.config.ThemeSettings;
import org.coranto.edition.EditionParser;
import org.coranto.edition.HeadParser;
import org.coranto.edition.HeadResult;
import org.coranto.markdown.SourceText;
import org.coranto.model.Edition;
import org.coranto.model.EditionHead;
import org.coranto.model.SectionKind;

/// An invented newsletter, *The Harbour Gazette*; tests write its editions.
public final class Gazette {

  /// One edition with an entry of every kind.
  public static final String EVERY_KIND =
      """
      Title: The Harbour Gazette 12
      Number: 12
      Date: 2026-08-19

      Good morning, *harbour*! Write to [us](/about/).

      <!-- Editors: read the guide first. -->

      ## News

      * [How the crane was mended](https://crane.example/mended?a=1&b=2) with many pictures
      * [video] [A tour of the docks](https://docks.example/tour)

      ## Pick of the Week

      This week's pick is [anchor](https://anchor.example/), a small tool that holds.

      Thanks to [Ada](https://people.example/ada) for the suggestion!

      ## Call for Participation

      * [lighthouse - Paint the door](https://lighthouse.example/issues/7)

      ## Upcoming Events

      ### Europe

      * 2026-08-25 | Bergen, NO | [Bergen Sailors](https://sailors.example/)
          * [**Knots for beginners**](https://sailors.example/knots)
      * 2026-09-01 - 2026-09-03 | Virtual | [Harbour Days](https://days.example/)
          * [**Harbour Days 2026**](https://days.example/2026)

      ## Quote of the Week

      > A ship in harbour is safe, but that is not what the crane is for.

      – [Grete on the quay](https://quay.example/grete)

      Thanks to [Bo](https://people.example/bo) for the suggestion!
      """;

  private final List<EditionHead> heads = new ArrayList<>();
  private final Map<EditionHead, Edition> read = new ConcurrentHashMap<>();
  private Config config = config();

  private Gazette() {}

  /// The editions, oldest first; the header of each text has number and date.
  public static Gazette of(String... editions) {
    var gazette = new Gazette();
    for (var text : editions) {
      gazette.add(text.getBytes(StandardCharsets.UTF_8), false);
    }
    return gazette;
  }

  public Gazette with(Config other) {
    config = other;
    return this;
  }

  public Gazette with(byte[] edition) {
    add(edition, false);
    return this;
  }

  public Gazette withDraft(String text) {
    add(text.getBytes(StandardCharsets.UTF_8), true);
    return this;
  }

  private void add(byte[] bytes, boolean draft) {
    var source = SourceText.of(bytes);
    var digest = Fingerprint.of(bytes).value();
    var file = "editions/" + heads.size() + ".md";
    switch (new HeadParser(config).read(file, source, draft, digest)) {
      case HeadResult.Found found -> {
        heads.add(found.head());
        read.put(found.head(), new EditionParser(config).read(found.head(), source));
      }
      case HeadResult.Undated undated -> throw new AssertionError(undated.problems());
    }
  }

  public Site site() {
    return new Site(
        config,
        List.copyOf(heads),
        List.of(),
        head -> Optional.ofNullable(read.get(head)).orElseThrow(),
        Site.Theme.BUILT_IN);
  }

  public static Config config() {
    return config("The Harbour Gazette", "en", "#a03000");
  }

  public static Config config(String name, String language, String accent) {
    return Config.builder(
            new NewsletterIdentity(
                name,
                URI.create("https://harbour.example/"),
                "What happened in the harbour, every Wednesday.",
                List.of(language),
                ZoneId.of("Europe/Oslo"),
                "The harbour's editors",
                Optional.of("editors@harbour.example"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(URI.create("https://hub.example/"))),
            new Schedule(Schedule.Interval.WEEK, DayOfWeek.WEDNESDAY, LocalTime.NOON, 1),
            new Content(
                "editions",
                "drafts",
                List.of("*.md"),
                "template.md",
                "pages",
                List.of(),
                "*",
                Content.HeaderForm.PELICAN,
                Content.DateOrder.UNKNOWN,
                Content.Undated.LEFT_OUT,
                ".coranto",
                "checks"),
            new Permalinks(
                "/{year}/{month}/{day}/{number}/",
                Permalinks.SlugSource.TITLE,
                "/archive/",
                "/{slug}/",
                "/{slug}/"),
            new OutputSettings(
                List.of(),
                "rss.xml",
                "atom.xml",
                "feed.json",
                3,
                13,
                1,
                102_000,
                2,
                List.of(OutputSettings.RedirectForm.PAGE)))
        .sections(
            List.of(
                section("news", "News", SectionKind.LINKS, "News"),
                section("pick", "Pick of the Week", SectionKind.PICK, "Pick of the Week"),
                section("calls", "Calls", SectionKind.CALLS, "Call for Participation"),
                section("events", "Events", SectionKind.EVENTS, "Upcoming Events"),
                section("quote", "Quote of the Week", SectionKind.QUOTE, "Quote of the Week"),
                section("letters", "Letters", SectionKind.PROSE, "Letters")))
        .theme(new ThemeSettings("theme", accent, List.of()))
        .build();
  }

  private static SectionRule section(String name, String title, SectionKind kind, String heading) {
    return SectionRule.of(name, title, kind, List.of(heading));
  }
}
