package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.EventMove;
import org.coranto.check.Finding;
import org.coranto.check.OnlineHabit;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.check.UsualRegion;
import org.coranto.edition.Announcement;
import org.coranto.geo.PlaceParser;
import org.coranto.geo.Regions;
import org.coranto.model.Place.Attendance;

/// `City, DK` under “North America”; `City, DK` under “Online” without a mark.
public final class WrongRegion extends Check {

  public WrongRegion() {
    super("wrong-region", Severity.WARNING, Requirement.ARCHIVE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var usual = new UsualRegion(context.archive());
    boolean marks = OnlineHabit.of(context.archive());
    // duplicates have their own check
    var copies =
        DuplicateEvent.copies(context).stream()
            .map(DuplicateEvent.Copy::copy)
            .collect(Collectors.toSet());
    var found = new ArrayList<Finding>();
    for (var event : context.edition().announcements()) {
      var here = Regions.under(event.region());
      if (event.where().isPresent() && !here.isEmpty() && !copies.contains(event)) {
        words(event, here, usual, marks)
            .map(words -> finding(event.where().get().span(), words))
            .map(finding ->
                EventMove.to(region(event, here, usual), event, context.edition())
                    .map(finding::with)
                    .orElse(finding))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<String> words(
      Announcement event, Set<String> here, UsualRegion usual, boolean marks) {
    var place = event.event().place().text();
    boolean online = PlaceParser.read(event.where().orElseThrow().text()).online();
    if (here.contains("online")) {
      return marks && !online
          ? Optional.of(
              "“%s” is under “%s” but does not say that it is online."
                  .formatted(event.where().get().text(), event.region()))
          : Optional.empty();
    }
    if (marks && event.event().place().attendance() == Attendance.VIRTUAL) {
      return Optional.of(
          "“%s” is online only, but it is under “%s”."
              .formatted(event.where().get().text(), event.region()));
    }
    return elsewhere(event, here, usual)
        .map(region ->
            "“%s” is under “%s”, but it is in %s."
                .formatted(place, event.region(), Regions.title(region)));
  }

  private static List<String> region(Announcement event, Set<String> here, UsualRegion usual) {
    return event.event().place().attendance() == Attendance.VIRTUAL && !here.contains("online")
        ? List.of("online")
        : usual.of(event.event().place());
  }

  /// The region of the place, if its event is not under one of its possible regions.
  static Optional<String> elsewhere(Announcement event, Set<String> here, UsualRegion usual) {
    var regions = usual.of(event.event().place());
    return regions.isEmpty() || !Collections.disjoint(regions, here)
        ? Optional.empty()
        : Optional.of(regions.getFirst());
  }
}
