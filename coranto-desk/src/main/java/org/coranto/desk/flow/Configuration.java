package org.coranto.desk.flow;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.coranto.config.*;
import org.coranto.model.SectionKind;

final class Configuration {
  private Configuration() {}

  static Config read(Path file, Optional<URI> address) {
    return new Config(
        new Newsletter(
            "N",
            address.orElse(URI.create("https://x.example/")),
            "d",
            List.of("en"),
            java.time.ZoneId.of("UTC"),
            "p",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        new Schedule(
            Schedule.Interval.WEEK, java.time.DayOfWeek.MONDAY, java.time.LocalTime.NOON, 1),
        new Content(
            "content",
            "draft",
            List.of("*.md", "*.markdown"),
            "t",
            "content/pages",
            List.of("content/images"),
            "{year}-{month}-{day}-{slug}",
            Content.HeaderForm.PELICAN,
            ".coranto"),
        new Permalinks(
            "/blog/{year}/{month}/{day}/{slug}/",
            Permalinks.SlugSource.TITLE,
            "/blog/archives/",
            "/{slug}/",
            "/{slug}/"),
        List.of(
            rule(SectionKind.EVENTS, "Upcoming Events"),
            rule(SectionKind.PICK, "Crate of the Week"),
            rule(SectionKind.QUOTE, "Quote of the Week"),
            rule(SectionKind.CALLS, "Call for Participation*")),
        new OutputSettings(List.of(), "rss.xml", "atom.xml", "f.json", 10, 13, 1, 102000, 12),
        new ThemeSettings("theme", "#a03000", List.of()));
  }

  static SectionRule rule(SectionKind k, String h) {
    return new SectionRule(k.word(), h, k, List.of(h), 5, Optional.empty());
  }
}
