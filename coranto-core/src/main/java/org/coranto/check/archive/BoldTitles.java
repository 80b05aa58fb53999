package org.coranto.check.archive;

import org.coranto.check.AnnotatedEdition;
import org.coranto.check.Line;

/**
 * Whether a section's items have bold titles, under its name. Detail: {@code bold} or {@code
 * plain}.
 */
public final class BoldTitles implements Topic {

  BoldTitles() {}

  @Override
  public String name() {
    return "bold-titles";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes notes) {
    for (var section : edition.sections()) {
      var items = edition.lines().below(section).filter(BoldTitles::isTitle).toList();
      if (!items.isEmpty()) {
        notes.note(section.name(), items.stream().anyMatch(BoldTitles::isBold) ? "bold" : "plain");
      }
    }
  }

  /** {@code * [Words](…)}, {@code * [audio] [**Words**](…)}. */
  private static boolean isTitle(Line line) {
    return line.is(Line.Kind.ITEM) && line.text().contains("](");
  }

  private static boolean isBold(Line line) {
    int bold = line.text().indexOf("**");
    return bold >= 0 && bold < line.text().indexOf("](");
  }
}
