package org.coranto.archive;

import java.util.Locale;
import java.util.regex.Pattern;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.TitleKey;
import org.coranto.model.Entry.LinkEntry;
import org.coranto.model.Hyperlink;
import org.coranto.model.SectionKind;

/// The sections of the items of a series, once in an edition. The key is [#key], the value is the
/// heading of the section.
public final class SeriesSections extends TextTopic {

  /// A page with a number in its name, in a folder.
  private static final Pattern SERIES = Pattern.compile("([^/?#]+/[^/?#\\d]+)/[^?#]*\\d.*");

  /// `example.org/reports weekly` for `[Weekly report](https://example.org/reports/30)`; empty if
  /// the URL does not look like a part of a series.
  public static String key(AnnotatedEdition edition, Hyperlink link) {
    var match = SERIES.matcher(edition.key(link.href()));
    var title = TitleKey.of(link.text());
    int space = title.indexOf(' ');
    return match.matches()
        ? match.group(1).toLowerCase(Locale.ROOT)
            + " "
            + (space < 0 ? title : title.substring(0, space))
        : "";
  }

  @Override
  public String name() {
    return "series";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<String> notes) {
    for (var section : edition.sections()) {
      if (section.kind() == SectionKind.LINKS) {
        section.entries().stream()
            .filter(LinkEntry.class::isInstance)
            .map(entry -> key(edition, entry.body().links().getFirst()))
            .filter(key -> !key.isEmpty())
            .distinct()
            .forEach(key -> notes.note(key, section.title()));
      }
    }
  }
}
