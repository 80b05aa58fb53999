package org.coranto.output;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
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
import org.coranto.model.EditionHead;
import org.coranto.model.SectionKind;
import org.coranto.testing.RealData;

/// Every edition of This Week in Rust as a site; tests are skipped if the archive does not exist.
public final class RealSite {

  private static final Config CONFIG = config();

  private RealSite() {}

  public static Site open() {
    var files = new HashMap<EditionHead, Path>();
    var heads = new ArrayList<EditionHead>();
    for (var file : RealData.markdown(RealData.folder("twir/content"))) {
      if (!file.toString().contains("/pages/")) {
        var bytes = RealData.bytes(file);
        var digest = Fingerprint.of(bytes).value();
        var reading =
            new HeadParser(CONFIG)
                .read(file.getFileName().toString(), SourceText.of(bytes), false, digest);
        if (reading instanceof HeadResult.Found(var head, _)) {
          heads.add(head);
          files.put(head, file);
        }
      }
    }
    heads.sort(Comparator.comparing(EditionHead::date));
    var reader = new EditionParser(CONFIG);
    return new Site(
        CONFIG,
        heads,
        List.of(),
        head -> reader.read(head, SourceText.of(RealData.bytes(requireNonNull(files.get(head))))),
        Site.Theme.BUILT_IN);
  }

  private static Config config() {
    return Config.builder(
            new NewsletterIdentity(
                "This Week in Rust",
                URI.create("https://this-week-in-rust.org/"),
                "Handpicked Rust updates, delivered to your inbox.",
                List.of("en"),
                ZoneOffset.UTC,
                "TWiR Contributors",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            new Schedule(Schedule.Interval.WEEK, DayOfWeek.WEDNESDAY, LocalTime.of(4, 0), 1),
            new Content(
                "content",
                "draft",
                List.of("*.md"),
                "template.md",
                "pages",
                List.of(),
                "{year}-{month}-{day}-*",
                Content.HeaderForm.PELICAN,
                Content.DateOrder.UNKNOWN,
                Content.Undated.LEFT_OUT,
                ".coranto",
                "checks"),
            new Permalinks(
                "/blog/{year}/{month}/{day}/{slug}/",
                Permalinks.SlugSource.TITLE,
                "/blog/archives/",
                "/pages/{slug}/",
                "/{slug}/"),
            new OutputSettings(
                List.of(),
                "rss.xml",
                "atom.xml",
                "feed.json",
                10,
                13,
                1,
                102_000,
                12,
                List.of(OutputSettings.RedirectForm.PAGE)))
        .sections(
            List.of(
                section(
                    "news",
                    "Updates",
                    SectionKind.LINKS,
                    "Updates from Rust Community",
                    "News & Blog Posts"),
                section("pick", "Crate of the Week", SectionKind.PICK, "Crate of the Week"),
                section(
                    "calls",
                    "Calls for Participation",
                    SectionKind.CALLS,
                    "Call for Participation*",
                    "CFP*"),
                section(
                    "tracker",
                    "Updates from the Rust Project",
                    SectionKind.TRACKER,
                    "Updates from the Rust Project",
                    "Updates from Rust Core"),
                section(
                    "events", "Upcoming Events", SectionKind.EVENTS, "Upcoming Events", "Meetups"),
                section("jobs", "Jobs", SectionKind.JOBS, "Jobs", "Rust Jobs", "fn work*"),
                section("quote", "Quote of the Week", SectionKind.QUOTE, "Quote of the Week")))
        .theme(new ThemeSettings("theme", "#b7410e", List.of()))
        .build();
  }

  private static SectionRule section(
      String name, String title, SectionKind kind, String... headings) {
    return SectionRule.of(name, title, kind, List.of(headings));
  }
}
