package org.coranto.check.archive;

import org.coranto.check.AnnotatedEdition;
import org.coranto.check.Line;
import org.coranto.config.Headings;
import org.coranto.model.Section;

/**
 * Every heading, under its plain wording, and all of them under the empty key. Detail: its level, a
 * tab, the heading's words, a tab, how many links stand in its section, a tab, the heading above
 * it.
 */
public final class SectionHeadings implements Topic {

  SectionHeadings() {}

  @Override
  public String name() {
    return "headings";
  }

  @Override
  public int nearFrom() {
    return 3;
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes notes) {
    for (var section : edition.sections()) {
      if (section.level() > 0) {
        long links =
            section.entries().stream().mapToLong(entry -> entry.body().links().size()).sum();
        var above = section.path().size() < 2 ? "" : section.path().get(section.path().size() - 2);
        var detail =
            "%d\t%s\t%d\t%s\t%s"
                .formatted(
                    section.level(), section.title(), links, above, filling(edition, section));
        notes.note(Headings.plain(section.title()), detail);
        notes.note("", detail);
      }
    }
  }

  private static String filling(AnnotatedEdition edition, Section section) {
    return isEmpty(edition, section) ? "empty" : "full";
  }

  /** Whether a reader sees nothing between its heading and the next. */
  public static boolean isEmpty(AnnotatedEdition edition, Section section) {
    return edition
        .lines()
        .below(section)
        .allMatch(line -> line.is(Line.Kind.BLANK) || line.is(Line.Kind.COMMENT));
  }
}
