package org.coranto.events;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.model.Edition;
import org.coranto.model.Entry.EventEntry;
import org.coranto.model.TipContent;

/// The events that are in a draft already, written by hand or carried over.
public final class DraftEvents {

  private record Standing(EventEntry entry, EventFingerprint fingerprint) {}

  private final Map<LocalDate, List<Standing>> days;

  private DraftEvents(Stream<EventEntry> events) {
    days =
        events
            .map(event -> new Standing(event, EventFingerprint.of(event)))
            .collect(Collectors.groupingBy(it -> it.fingerprint().day()));
  }

  public static DraftEvents of(Edition draft) {
    return new DraftEvents(
        draft.sections().stream()
            .flatMap(section -> section.entries().stream())
            .filter(EventEntry.class::isInstance)
            .map(EventEntry.class::cast));
  }

  public static DraftEvents of(Collection<EventEntry> events) {
    return new DraftEvents(events.stream());
  }

  /// The entry that announces it.
  public Optional<EventEntry> entry(TipContent.Event event) {
    var fingerprint = EventFingerprint.of(event);
    return days.getOrDefault(fingerprint.day(), List.of()).stream()
        .filter(existing -> existing.fingerprint().isOf(fingerprint))
        .map(Standing::entry)
        .findFirst();
  }
}
