package org.coranto.archive;

import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.Line;

/// Lines that are not items: the recurring text of an edition. The key is the line, without space
/// at its end.
final class StandingLines extends KeyTopic {

  @Override
  public String name() {
    return "lines";
  }

  @Override
  public int nearFrom() {
    return 4;
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<Present> notes) {
    for (var line : edition.lines().all()) {
      if (line.is(Line.Kind.TEXT) || line.is(Line.Kind.DEFINITION)) {
        notes.note(line.text().stripTrailing(), Present.PRESENT);
      }
    }
  }
}
