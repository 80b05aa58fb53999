package org.coranto.output.email;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coranto.Configs;
import org.coranto.config.Config;
import org.coranto.config.Content.HeaderForm;
import org.coranto.config.SectionRule;
import org.coranto.edition.EditionParser;
import org.coranto.edition.HeadParser;
import org.coranto.edition.HeadResult;
import org.coranto.markdown.SourceText;
import org.coranto.model.Edition;
import org.coranto.model.SectionKind;
import org.coranto.output.Fingerprint;
import org.coranto.output.Site;

/// A newsletter of one edition, and its mail.
final class MailNewsletter {

  static final String PAGE = "https://weekly.example/2031/01/02/loom-letter-7/";

  private static final Config CONFIG =
      Configs.of(
          HeaderForm.PELICAN,
          "{year}-{month}-{day}-{slug}",
          rule("links", SectionKind.LINKS, 5),
          rule("rumours", SectionKind.LINKS, 1),
          SectionRule.of("events", "events", SectionKind.EVENTS, List.of("events", "Gatherings"))
              .withPriority(2),
          rule("quote", SectionKind.QUOTE, 9));

  private MailNewsletter() {}

  private static SectionRule rule(String name, SectionKind kind, int priority) {
    return SectionRule.of(name, name, kind, List.of(name)).withPriority(priority);
  }

  static Edition edition(String markdown) {
    return edition("Loom Letter 7", "en", markdown);
  }

  static Edition edition(String title, String language, String markdown) {
    var text =
        "Title: %s\nDate: 2031-01-02\nSlug: loom-letter-7\nLang: %s\n\n%s"
            .formatted(title, language, markdown);
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var source = SourceText.of(bytes);
    var reading =
        new HeadParser(CONFIG)
            .read("2031-01-02-loom-letter-7.md", source, false, Fingerprint.of(bytes).value());
    return new EditionParser(CONFIG).read(((HeadResult.Found) reading).head(), source);
  }

  static Site site(Edition edition) {
    return new Site(CONFIG, List.of(edition.head()), List.of(), _ -> edition, Site.Theme.BUILT_IN);
  }

  static Mail mail(String markdown) {
    return mail(edition(markdown));
  }

  static Mail mail(Edition edition) {
    return Mail.of(site(edition), edition);
  }

  static Mail mail(Edition edition, int limit, int linkOverhead) {
    return Mail.of(site(edition), edition, new SizeBudget(limit, linkOverhead));
  }

  /// A section with that many links of 100 bytes.
  static String section(String heading, int links) {
    return "## "
        + heading
        + "\n\n"
        + IntStream.rangeClosed(1, links)
            .mapToObj(
                i -> "* [%s %d](https://loom.example/%s/%050d)\n".formatted(heading, i, heading, i))
            .collect(Collectors.joining())
        + "\n";
  }
}
