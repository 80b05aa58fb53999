package org.coranto.check.rules;

import java.util.List;
import org.coranto.check.Announcement;
import org.coranto.check.Check;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Galley;
import org.coranto.check.Severity;

/** {@code 2026-08-30 | City, CC | …} in the edition of 2026-09-02: nobody can go there any more. */
public final class PastEvent extends Check {

  public PastEvent() {
    super("past-event", Severity.WARNING);
  }

  @Override
  public List<Finding> look(Galley galley) {
    return galley.announcements().stream()
        .filter(event -> event.event().dates().isOverBy(galley.date()))
        .filter(event -> WrongYear.turned(event, galley).isEmpty())
        .map(event -> finding(event, galley))
        .toList();
  }

  private Finding finding(Announcement event, Galley galley) {
    return finding(
            event.when().span(),
            "“%s” was over on %s, and this edition is of %s."
                .formatted(event.event().title(), event.event().dates().last(), galley.date()))
        .with(Fix.unsafe("Delete the event", Fix.delete(event.lines())));
  }
}
