package org.coranto.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Announcement;
import org.coranto.geo.Regions;
import org.coranto.model.Edit;
import org.coranto.model.Span;

/// Edits that move an event within its list, or to the list of another region.
public final class EventMove {

  private EventMove() {}

  /// @param regions slugs of the possible regions
  /// @return empty if the edition has no event of these regions
  public static Optional<Fix> to(
      Collection<String> regions, Announcement event, AnnotatedEdition edition) {
    Announcement behind = null;
    Announcement first = null;
    for (var other : edition.announcements()) {
      if (!other.equals(event) && !Collections.disjoint(Regions.under(other.region()), regions)) {
        first = first == null ? other : first;
        behind = day(other).isAfter(day(event)) ? behind : other;
      }
    }
    if (first == null) {
      return Optional.empty();
    }
    var title = "Move it to “%s”".formatted(first.region());
    int place = behind == null ? first.lines().start() : behind.lines().end();
    return edits(event, place, edition).map(edits -> new Fix(title, false, edits));
  }

  /// Moves the lines of the event to an offset; empty if they are not whole lines.
  public static Optional<List<Edit>> edits(
      Announcement event, int place, AnnotatedEdition edition) {
    var lines = edition.slice(event.lines());
    return lines.endsWith("\n") && edition.text().charAt(place - 1) == '\n'
        ? Optional.of(
            List.of(Fix.delete(event.lines()), Fix.replace(new Span(place, place), lines)))
        : Optional.empty();
  }

  private static LocalDate day(Announcement event) {
    return event.event().dates().first();
  }
}
