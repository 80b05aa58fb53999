package org.coranto.archive;

import org.coranto.edition.AnnotatedEdition;

/// The first line of each event, without space around it. The line is the key.
final class PastEventLines extends KeyTopic {

  @Override
  public String name() {
    return "event-lines";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<Present> notes) {
    for (var event : edition.announcements()) {
      notes.note(edition.lines().at(event.lines().start()).text().strip(), Present.PRESENT);
    }
  }
}
