package org.coranto.archive;

import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.Line;

/// Whether a section has a bold title. The key is the name of the section.
public final class BoldTitles implements Topic<Boolean> {

  BoldTitles() {}

  @Override
  public String name() {
    return "bold-titles";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<Boolean> notes) {
    for (var section : edition.sections()) {
      var items = edition.lines().below(section).filter(BoldTitles::isTitle).toList();
      if (!items.isEmpty()) {
        notes.note(section.name(), items.stream().anyMatch(BoldTitles::isBold));
      }
    }
  }

  /// `* [Words](…)`, `* [audio] [**Words**](…)`.
  private static boolean isTitle(Line line) {
    return line.is(Line.Kind.ITEM) && line.text().contains("](");
  }

  private static boolean isBold(Line line) {
    int bold = line.text().indexOf("**");
    return bold >= 0 && bold < line.text().indexOf("](");
  }

  @Override
  public void encode(Boolean value, FieldWriter out) {
    out.flag(value);
  }

  @Override
  public Boolean decode(FieldReader in) {
    return in.flag();
  }
}
