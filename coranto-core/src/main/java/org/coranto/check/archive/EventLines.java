package org.coranto.check.archive;

import org.coranto.check.Galley;

/** The first line of each event as it stands, without space around it. No detail. */
final class EventLines implements Topic {

  @Override
  public String name() {
    return "event-lines";
  }

  @Override
  public void learn(Galley galley, Notes notes) {
    for (var event : galley.announcements()) {
      notes.note(galley.lines().at(event.lines().start()).text().strip());
    }
  }
}
