package org.coranto.archive;

import org.coranto.config.SectionHeadingRules;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.Line;
import org.coranto.model.Section;

/// Every heading. The key is its plain text; the empty key has all headings.
public final class SectionHeadings implements Topic<SectionHeadings.Heading> {

  /// @param links the number of links in its section
  /// @param above the title of the heading that it is under; may be empty
  /// @param empty whether readers see nothing before the next heading
  public record Heading(int level, String title, int links, String above, boolean empty) {}

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
  public void learn(AnnotatedEdition edition, Notes<Heading> notes) {
    for (var section : edition.sections()) {
      if (section.level() > 0) {
        int links = section.entries().stream().mapToInt(entry -> entry.body().links().size()).sum();
        var above = section.path().size() < 2 ? "" : section.path().get(section.path().size() - 2);
        var heading =
            new Heading(section.level(), section.title(), links, above, isEmpty(edition, section));
        notes.note(SectionHeadingRules.plain(section.title()), heading);
        notes.note("", heading);
      }
    }
  }

  /// Whether readers see nothing between its heading and the next.
  public static boolean isEmpty(AnnotatedEdition edition, Section section) {
    return edition
        .lines()
        .below(section)
        .allMatch(line -> line.is(Line.Kind.BLANK) || line.is(Line.Kind.COMMENT));
  }

  @Override
  public void encode(Heading value, FieldWriter out) {
    out.count(value.level());
    out.text(value.title());
    out.count(value.links());
    out.text(value.above());
    out.flag(value.empty());
  }

  @Override
  public Heading decode(FieldReader in) {
    return new Heading(in.count(), in.text(), in.count(), in.text(), in.flag());
  }
}
