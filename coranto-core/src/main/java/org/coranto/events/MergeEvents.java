package org.coranto.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.model.EventTime;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.model.TipContent.Organiser;
import org.coranto.model.Venue;

/// Merges tips that announce the same event, from any sources.
public final class MergeEvents {

  /// How many events of a day an event is compared with; a limit, because a source may be hostile.
  private static final int MOST = 200;

  private record Seen(EventFingerprint fingerprint, Tip tip, TipContent.Event event) {}

  /// Tips about one event.
  private static final class Group {
    private final List<Seen> seen = new ArrayList<>();

    boolean has(Seen other) {
      return seen.stream().limit(MOST).anyMatch(it -> it.fingerprint().isOf(other.fingerprint()));
    }
  }

  private MergeEvents() {}

  /// In the order in which each event was first seen; tips that are not events are left out.
  public static List<MergedEvent> of(Collection<Tip> tips) {
    Map<LocalDate, List<Group>> days = new HashMap<>();
    Map<String, Group> pages = new HashMap<>();
    var groups = new ArrayList<Group>();
    for (var tip : tips) {
      if (tip.content() instanceof TipContent.Event event) {
        var seen = new Seen(EventFingerprint.of(event), tip, event);
        var day = seen.fingerprint().day();
        var group =
            named(seen, pages)
                .or(() -> near(day, days).filter(it -> it.has(seen)).findFirst())
                .orElseGet(() -> {
                  var fresh = new Group();
                  days.computeIfAbsent(day, _ -> new ArrayList<>()).add(fresh);
                  groups.add(fresh);
                  return fresh;
                });
        group.seen.add(seen);
        keys(seen).forEach(key -> pages.putIfAbsent(key, group));
      }
    }
    return groups.stream().map(MergeEvents::merged).toList();
  }

  private static Optional<Group> named(Seen seen, Map<String, Group> pages) {
    return keys(seen).flatMap(key -> Optional.ofNullable(pages.get(key)).stream()).findFirst();
  }

  private static Stream<String> keys(Seen seen) {
    return seen.fingerprint().pages().stream().map(page -> seen.fingerprint().day() + " " + page);
  }

  /// Groups on neighbouring days, because dates in different time zones differ by at most a day.
  private static Stream<Group> near(LocalDate day, Map<LocalDate, List<Group>> days) {
    return Stream.of(day, day.minusDays(1), day.plusDays(1))
        .flatMap(it -> days.getOrDefault(it, List.of()).stream().limit(MOST));
  }

  private static MergedEvent merged(Group group) {
    var seen = group.seen;
    // a cancelled one has no other details that are of use
    var kept =
        seen.stream()
            .max(
                Comparator.comparing((Seen it) -> !it.event().cancelled())
                    .thenComparingInt(it -> parts(it.event()))
                    .thenComparingInt(it -> -seen.indexOf(it)))
            .orElseThrow();
    var others = seen.stream().filter(it -> !it.equals(kept)).toList();
    var event = kept.event();
    for (var other : others) {
      event = filled(event, other.event());
    }
    var content = isCancelled(kept, others) ? event.cancelled(true) : event;
    var tip = kept.tip();
    return new MergedEvent(tip.with(content), others.stream().map(Seen::tip).toList());
  }

  /// Only its own page counts; another page of it may have been removed.
  private static boolean isCancelled(Seen kept, List<Seen> others) {
    return kept.event().cancelled()
        || others.stream()
            .filter(other -> other.event().cancelled())
            .anyMatch(other ->
                other.fingerprint().pages().stream()
                    .anyMatch(kept.fingerprint().pages()::contains));
  }

  /// The number of details that are known.
  private static int parts(TipContent.Event event) {
    var venue = event.venue();
    long known =
        Stream.of(
                event.address(),
                venue.name(),
                venue.street(),
                venue.city(),
                venue.state(),
                venue.country(),
                event.organiser().name(),
                event.organiser().address())
            .filter(part -> !part.isEmpty())
            .count();
    var time = event.time();
    return (int) known
        + (time.wholeDays() ? 0 : 2)
        + (time.end().isPresent() ? 1 : 0)
        + (time.zone().isPresent() ? 1 : 0);
  }

  /// The event with missing details filled in from the other.
  private static TipContent.Event filled(TipContent.Event event, TipContent.Event other) {
    return event
        .withAddress(event.address().isEmpty() ? other.address() : event.address())
        .at(time(event.time(), other.time()))
        .at(event.venue().city().isEmpty() ? venue(event.venue(), other.venue()) : event.venue())
        .by(event.organiser().name().isEmpty() ? organiser(event, other) : event.organiser());
  }

  private static EventTime time(EventTime time, EventTime other) {
    boolean same = time.start().equals(other.start());
    Optional<LocalDateTime> end =
        time.end().isEmpty() && same && time.wholeDays() == other.wholeDays()
            ? other.end()
            : time.end();
    return new EventTime(
        time.start(),
        end,
        time.zone().isEmpty() && same ? other.zone() : time.zone(),
        time.wholeDays());
  }

  private static Venue venue(Venue venue, Venue other) {
    return new Venue(
        venue.name().isEmpty() ? other.name() : venue.name(),
        venue.street().isEmpty() ? other.street() : venue.street(),
        other.city(),
        other.state(),
        venue.country().isEmpty() ? other.country() : venue.country());
  }

  private static Organiser organiser(TipContent.Event event, TipContent.Event other) {
    return other.organiser().name().isEmpty() ? event.organiser() : other.organiser();
  }
}
