package org.coranto.source.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything with one UID in a calendar: an event, its recurrences, its exceptions, and changes
/// for single times (RFC 5545, 3.8.4.4 and 3.8.5).
final class EventSeries {

  private static final int MOST_TIMES = 200;
  private static final int MOST_LISTED = 20_000;
  private static final int MOST_RULES = 20;

  private final Zones zones;
  private final RecurrenceBudget effort;
  private final Optional<IcsComponent> first;
  private final List<IcsComponent> changed;

  /// @param effort the budget for computing dates
  EventSeries(List<IcsComponent> events, Zones zones, RecurrenceBudget effort) {
    this.zones = zones;
    this.effort = effort;
    this.first = newest(events.stream().filter(it -> it.line("RECURRENCE-ID").isEmpty()));
    var changes = new LinkedHashMap<String, List<IcsComponent>>();
    for (var event : events) {
      event
          .line("RECURRENCE-ID")
          .ifPresent(it -> changes.computeIfAbsent(it.value(), _ -> new ArrayList<>()).add(event));
    }
    this.changed = changes.values().stream().flatMap(it -> newest(it.stream()).stream()).toList();
  }

  /// The newest version of an event that occurs several times in a calendar.
  private static Optional<IcsComponent> newest(Stream<IcsComponent> versions) {
    return versions.max(
        Comparator.comparingInt((IcsComponent it) -> sequence(it.value("SEQUENCE")))
            .thenComparing(it -> it.value("LAST-MODIFIED"))
            .thenComparing(it -> it.value("DTSTAMP")));
  }

  private static int sequence(String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException _) {
      return 0;
    }
  }

  /// The times that were not cancelled, unsorted.
  List<EventOccurrence> within(Instant from, Instant to, ZoneId zone) {
    var found = new ArrayList<EventOccurrence>();
    first.filter(EventSeries::isOn).ifPresent(event -> found.addAll(unchanged(event, from, to)));
    for (var event : changed) {
      if (isOn(event)) {
        start(event)
            .ifPresent(start ->
                found.add(
                    new EventOccurrence(event, start, recurrence(event), lasting(event, start))));
      }
    }
    return found.stream().filter(it -> it.isWithin(from, to, zone)).limit(MOST_TIMES).toList();
  }

  private static boolean isOn(IcsComponent event) {
    return !event.value("STATUS").equalsIgnoreCase("CANCELLED");
  }

  private List<EventOccurrence> unchanged(IcsComponent event, Instant from, Instant to) {
    var start = start(event);
    if (start.isEmpty()) {
      return List.of();
    }
    var lasting = lasting(event, start.get());
    boolean again = event.line("RRULE").isPresent() || event.line("RDATE").isPresent();
    if (!again) {
      return changed.isEmpty()
          ? List.of(new EventOccurrence(event, start.get(), Optional.empty(), lasting))
          : instances(event, Stream.of(new EventOccurrence(event, start.get(), start, lasting)));
    }
    var zone = start.get().zone().orElse(ZoneOffset.UTC);
    var span =
        new EventRecurrence.Span(
            from.atZone(zone).toLocalDateTime().minus(lasting.orElse(Duration.ZERO)).minusDays(2),
            to.atZone(zone).toLocalDateTime().plusDays(1));
    var times =
        Stream.of(
                Stream.of(start.get()),
                ruled(event, "RRULE", start.get(), span),
                listed(event, "RDATE"))
            .flatMap(it -> it)
            .distinct()
            .toList();
    var never = ruled(event, "EXRULE", start.get(), span).collect(Collectors.toSet());
    return instances(
        event,
        times.stream()
            .filter(it -> !never.contains(it))
            .map(it -> new EventOccurrence(event, it, Optional.of(it), lasting)));
  }

  private Stream<IcsTime> ruled(
      IcsComponent event, String name, IcsTime start, EventRecurrence.Span span) {
    return event
        .lines(name)
        .limit(MOST_RULES)
        .flatMap(
            rule -> EventRecurrence.within(rule.text(), start, span, MOST_TIMES, effort).stream())
        .map(start::at);
  }

  private List<EventOccurrence> instances(IcsComponent event, Stream<EventOccurrence> all) {
    var exceptions =
        new RecurrenceExceptions(
            Stream.concat(
                listed(event, "EXDATE"), changed.stream().flatMap(it -> recurrence(it).stream())));
    return all.filter(it -> !exceptions.mean(it.start())).toList();
  }

  /// Of a list of times, or of periods by their starts.
  private Stream<IcsTime> listed(IcsComponent event, String name) {
    return event
        .lines(name)
        .flatMap(line ->
            Stream.of(line.value().split(","))
                .flatMap(it ->
                    moment(line, it.indexOf('/') < 0 ? it : it.substring(0, it.indexOf('/')))
                        .stream()))
        .limit(MOST_LISTED);
  }

  private Optional<IcsTime> recurrence(IcsComponent event) {
    return event.line("RECURRENCE-ID").flatMap(it -> moment(it, it.value()));
  }

  private Optional<IcsTime> start(IcsComponent event) {
    return event
        .line("DTSTART")
        .flatMap(it -> moment(it, it.value()))
        .map(it -> isOfDays(event, it) ? new IcsTime(it.at(), Optional.empty(), true) : it);
  }

  /// Outlook writes midnights of a zone for whole days, and marks them with another property.
  private static boolean isOfDays(IcsComponent event, IcsTime start) {
    return event.value("X-MICROSOFT-CDO-ALLDAYEVENT").equalsIgnoreCase("TRUE")
        && start.at().toLocalTime().toSecondOfDay() == 0;
  }

  private Optional<IcsTime> moment(IcsContentLine line, String value) {
    boolean day = line.parameter("VALUE").toUpperCase(Locale.ROOT).equals("DATE");
    var written =
        day && value.length() > 8 && value.indexOf('T') == 8 ? value.substring(0, 8) : value;
    return zones
        .named(line.parameter("TZID"))
        .map(zone -> IcsTime.of(written, zone))
        .orElseGet(() -> IcsTime.of(written));
  }

  private Optional<Duration> lasting(IcsComponent event, IcsTime start) {
    return event
        .line("DTEND")
        .flatMap(it -> moment(it, it.value()))
        .map(end -> Duration.between(start.at(), start.zone().map(end::in).orElse(end).at()))
        .filter(Duration::isPositive)
        .or(() -> IcsDuration.of(event.value("DURATION")));
  }
}
