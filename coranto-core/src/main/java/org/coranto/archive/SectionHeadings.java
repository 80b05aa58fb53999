package org.coranto.archive;

import org.coranto.config.SectionHeadingRules;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.Line;
import org.coranto.model.Section;

/** Every heading, under its plain wording, and all of them under the empty key. */
public final class SectionHeadings implements Topic<SectionHeadings.Heading> {

  /**
   * @param links how many links its section has
   * @param above the title of the heading above it; may be empty
   * @param empty whether a reader sees nothing before the next heading
   */
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

  /** Whether a reader sees nothing between its heading and the next. */
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
