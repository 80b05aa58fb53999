package org.coranto.check.rules;

import java.util.List;
import org.coranto.archive.HouseStyle;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Severity;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Announcement;

/// `2026-08-30 | City, CC | …` in the edition of 2026-09-02: the event is over.
public final class PastEvent extends Check {

  public PastEvent() {
    super("past-event", Severity.WARNING);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    // a list that reports on meetings, too
    return HouseStyle.reportsOnEvents(context.archive()) ? List.of() : past(context);
  }

  private List<Finding> past(CheckContext context) {
    return context.edition().announcements().stream()
        .filter(event -> event.event().dates().isOverBy(context.edition().date()))
        .filter(event -> WrongYear.turned(event, context.edition()).isEmpty())
        .map(event -> finding(event, context.edition()))
        .toList();
  }

  private Finding finding(Announcement event, AnnotatedEdition edition) {
    return finding(
            event.when().span(),
            "“%s” ended on %s, before this edition (%s)."
                .formatted(event.event().title(), event.event().dates().last(), edition.date()))
        .with(Fix.unsafe("Delete the event", Fix.delete(event.lines())));
  }
}
