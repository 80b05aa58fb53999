package org.coranto;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.coranto.config.Config;
import org.coranto.config.Content;
import org.coranto.config.Content.HeaderForm;
import org.coranto.config.NewsletterIdentity;
import org.coranto.config.OutputSettings;
import org.coranto.config.Permalinks;
import org.coranto.config.Permalinks.SlugSource;
import org.coranto.config.Schedule;
import org.coranto.config.SectionRule;
import org.coranto.config.ThemeSettings;
import org.coranto.model.SectionKind;

/// Configurations for tests, made without a file.
public final class Configs {

  private Configs() {}

  public static Config of(HeaderForm form, String fileName, SectionRule... sections) {
    return Config.builder(
            new NewsletterIdentity(
                "The Weekly",
                URI.create("https://weekly.example/"),
                "News",
                List.of("en"),
                ZoneId.of("UTC"),
                "The editors",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            new Schedule(Schedule.Interval.WEEK, DayOfWeek.WEDNESDAY, LocalTime.NOON, 1),
            new Content(
                "content",
                "draft",
                List.of("*.md"),
                "template.md",
                "pages",
                List.of(),
                fileName,
                form,
                Content.DateOrder.UNKNOWN,
                Content.Undated.LEFT_OUT,
                ".coranto",
                "checks"),
            new Permalinks(
                "/{year}/{month}/{day}/{slug}/",
                SlugSource.TITLE,
                "/archive/",
                "/{slug}/",
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
        .sections(List.of(sections))
        .theme(new ThemeSettings("theme", "#a03000", List.of()))
        .build();
  }

  public static SectionRule section(SectionKind kind, String... headings) {
    return SectionRule.of(kind.word(), headings[0], kind, List.of(headings));
  }
}
