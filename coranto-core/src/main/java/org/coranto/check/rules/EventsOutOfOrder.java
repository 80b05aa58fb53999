package org.coranto.check.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.EventMove;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.FixEffect;
import org.coranto.check.LongestOrderedRun;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Announcement;
import org.coranto.model.Entry.ListMark;

/// An event on the 20th between the 4th and the 6th, in a list that is sorted by date.
public final class EventsOutOfOrder extends Check {

  /// If more than one event in this many would have to move, the list has a different order.
  private static final int ONE_IN = 4;

  public EventsOutOfOrder() {
    super("events-out-of-order", Severity.WARNING, FixEffect.ORDER, Requirement.ARCHIVE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var lists = new LinkedHashMap<Optional<ListMark>, List<Announcement>>();
    var copies = DuplicateEvent.copies(context);
    for (var event : context.edition().announcements()) {
      boolean stays =
          !event.event().dates().isOverBy(context.edition().date())
              && WrongYear.turned(event, context.edition()).isEmpty()
              && copies.stream().noneMatch(twice -> twice.copy().equals(event));
      if (stays) {
        lists.computeIfAbsent(event.event().body().list(), _ -> new ArrayList<>()).add(event);
      }
    }
    var found =
        lists.values().stream().flatMap(list -> look(list, context.edition()).stream()).toList();
    int events = lists.values().stream().mapToInt(List::size).sum();
    return found.size() * ONE_IN > events ? List.of() : found;
  }

  private List<Finding> look(List<Announcement> list, AnnotatedEdition edition) {
    var ordered = LongestOrderedRun.of(list, EventsOutOfOrder::day);
    var left = new ArrayList<>(list);
    left.removeAll(ordered);
    if (left.size() > 1 && left.size() * ONE_IN > list.size()) {
      return List.of();
    }
    return left.stream().map(event -> finding(event, ordered, edition)).toList();
  }

  private Finding finding(
      Announcement event, List<Announcement> ordered, AnnotatedEdition edition) {
    int place = ordered.getFirst().lines().start();
    Announcement later = null;
    Announcement sooner = null;
    for (var other : ordered) {
      boolean above = other.lines().start() < event.lines().start();
      if (day(other).isAfter(day(event))) {
        later = above ? other : later;
      } else {
        place = other.lines().end();
        sooner = sooner == null && !above ? other : sooner;
      }
    }
    var wrong = later == null ? sooner : later;
    var words =
        wrong == null
            ? "out of place"
            : (later == null ? "before" : "after") + " “" + wrong.when().text() + "”";
    var finding =
        finding(
            event.when().span(),
            "This list is sorted by date, but “%s” is %s.".formatted(event.when().text(), words));
    return EventMove.edits(event, place, edition)
        .map(edits -> finding.with(new Fix("Move it into date order", true, edits)))
        .orElse(finding);
  }

  private static LocalDate day(Announcement event) {
    return event.event().dates().first();
  }
}
