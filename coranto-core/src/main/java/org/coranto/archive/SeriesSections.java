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

  /// A change of a project: `Fix the roof` is no series, although many changes begin like this.
  private static final Pattern PART_OF_PROJECT =
      Pattern.compile("/(?:pull|pulls|issues|merge_requests|commit|compare)/");

  /// `example.org/reports weekly` for `[Weekly report](https://example.org/reports/30)`; empty if
  /// the URL does not look like a part of a series, or the title is one word.
  public static String key(AnnotatedEdition edition, Hyperlink link) {
    var match = SERIES.matcher(edition.key(link.href()));
    var title = TitleKey.of(link.text());
    int space = title.indexOf(' ');
    return match.matches() && space > 0 && !PART_OF_PROJECT.matcher(link.href()).find()
        ? match.group(1).toLowerCase(Locale.ROOT) + " " + title.substring(0, space)
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
