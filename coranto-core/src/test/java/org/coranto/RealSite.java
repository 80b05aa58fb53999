package org.coranto;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.coranto.config.Config;
import org.coranto.config.Content.HeaderForm;
import org.coranto.config.OutputSettings;
import org.coranto.config.SectionRule;
import org.coranto.edition.EditionParser;
import org.coranto.edition.HeadParser;
import org.coranto.edition.HeadResult;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;
import org.coranto.model.SectionKind;
import org.coranto.output.Fingerprint;
import org.coranto.output.Site;
import org.coranto.testing.RealData;

/// The newest editions of This Week in Rust as a site.
public final class RealSite {

  private RealSite() {}

  /// The calling test is skipped if the archive does not exist.
  public static Site newest(int editions) {
    var config = config(editions);
    var files =
        RealData.markdown(RealData.folder("twir/content")).stream()
            .filter(file -> !file.toString().contains("/pages/"))
            .toList();
    var places = new LinkedHashMap<EditionHead, Path>();
    for (var file : files.subList(files.size() - editions, files.size())) {
      places.put(head(config, file), file);
    }
    return new Site(
        config,
        List.copyOf(places.keySet()),
        List.of(),
        head ->
            new EditionParser(config).read(head, source(places.getOrDefault(head, Path.of("")))),
        Site.Theme.BUILT_IN);
  }

  private static EditionHead head(Config config, Path file) {
    var bytes = RealData.bytes(file);
    var digest = Fingerprint.of(bytes).value();
    var reading =
        new HeadParser(config)
            .read(file.getFileName().toString(), SourceText.of(bytes), false, digest);
    return ((HeadResult.Found) reading).head();
  }

  private static SourceText source(Path file) {
    return SourceText.of(RealData.bytes(file));
  }

  private static Config config(int editions) {
    var config =
        Configs.of(
            HeaderForm.PELICAN,
            "{year}-{month}-{day}-{slug}",
            rule(SectionKind.LINKS, 7, "Updates from Rust Community"),
            rule(SectionKind.PICK, 9, "Crate of the Week"),
            rule(SectionKind.CALLS, 6, "Call for Participation*", "CFP*", "Calls for Testing"),
            rule(SectionKind.TRACKER, 3, "Updates from the Rust Project"),
            rule(SectionKind.EVENTS, 2, "Upcoming Events"),
            rule(SectionKind.JOBS, 5, "Jobs", "Rust Jobs"),
            rule(SectionKind.QUOTE, 9, "Quote of the Week"));
    return config.toBuilder()
        .outputs(
            new OutputSettings(
                List.of(),
                "rss.xml",
                "atom.xml",
                "feed.json",
                10,
                editions,
                editions,
                100_000,
                12,
                List.of(OutputSettings.RedirectForm.PAGE)))
        .build();
  }

  private static SectionRule rule(SectionKind kind, int priority, String... headings) {
    var rule = Configs.section(kind, headings);
    return SectionRule.of(rule.name(), rule.title(), kind, rule.headings()).withPriority(priority);
  }
}
