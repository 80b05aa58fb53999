package org.coranto.source.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
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

/**
 * All that a calendar has by one UID: an event, when it happens again, when it does not, and what
 * was changed for one time (RFC 5545, 3.8.4.4 and 3.8.5).
 */
final class Series {

  private static final int MOST_TIMES = 200;
  private static final int MOST_LISTED = 20_000;
  private static final int MOST_RULES = 20;

  private final Zones zones;
  private final Effort effort;
  private final Optional<Component> first;
  private final List<Component> changed;

  /**
   * @param effort what may be reckoned
   */
  Series(List<Component> events, Zones zones, Effort effort) {
    this.zones = zones;
    this.effort = effort;
    this.first = newest(events.stream().filter(it -> it.line("RECURRENCE-ID").isEmpty()));
    var changes = new LinkedHashMap<String, List<Component>>();
    for (var event : events) {
      event
          .line("RECURRENCE-ID")
          .ifPresent(it -> changes.computeIfAbsent(it.value(), _ -> new ArrayList<>()).add(event));
    }
    this.changed = changes.values().stream().flatMap(it -> newest(it.stream()).stream()).toList();
  }

  /** The last version of an event that a calendar has more than once. */
  private static Optional<Component> newest(Stream<Component> versions) {
    return versions.max(
        Comparator.comparingInt((Component it) -> sequence(it.value("SEQUENCE")))
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

  /** What happens and was not cancelled, in no order. */
  List<Occurrence> within(Instant from, Instant to, ZoneId zone) {
    var found = new ArrayList<Occurrence>();
    first.filter(Series::isOn).ifPresent(event -> found.addAll(unchanged(event, from, to)));
    for (var event : changed) {
      if (isOn(event)) {
        start(event)
            .ifPresent(start ->
                found.add(new Occurrence(event, start, recurrence(event), lasting(event, start))));
      }
    }
    return found.stream().filter(it -> it.isWithin(from, to, zone)).limit(MOST_TIMES).toList();
  }

  private static boolean isOn(Component event) {
    return !event.value("STATUS").equalsIgnoreCase("CANCELLED");
  }

  private List<Occurrence> unchanged(Component event, Instant from, Instant to) {
    var start = start(event);
    if (start.isEmpty()) {
      return List.of();
    }
    var lasting = lasting(event, start.get());
    boolean again = event.line("RRULE").isPresent() || event.line("RDATE").isPresent();
    if (!again) {
      return changed.isEmpty()
          ? List.of(new Occurrence(event, start.get(), Optional.empty(), lasting))
          : instances(event, List.of(start.get()), lasting);
    }
    var zone = start.get().zone().orElse(ZoneOffset.UTC);
    var span =
        new Span(
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
    return instances(event, times.stream().filter(it -> !never.contains(it)).toList(), lasting);
  }

  /** By the clock of the place. */
  private record Span(LocalDateTime from, LocalDateTime to) {}

  private Stream<Moment> ruled(Component event, String name, Moment start, Span span) {
    return event
        .lines(name)
        .limit(MOST_RULES)
        .flatMap(rule ->
            Recurrence.within(rule.text(), start, span.from(), span.to(), MOST_TIMES, effort)
                .stream())
        .map(start::at);
  }

  private List<Occurrence> instances(
      Component event, List<Moment> times, Optional<Duration> lasting) {
    var exceptions =
        new Exceptions(
            Stream.concat(
                listed(event, "EXDATE"), changed.stream().flatMap(it -> recurrence(it).stream())));
    return times.stream()
        .filter(time -> !exceptions.mean(time))
        .map(time -> new Occurrence(event, time, Optional.of(time), lasting))
        .toList();
  }

  /** Of a list of times, or of periods by their starts. */
  private Stream<Moment> listed(Component event, String name) {
    return event
        .lines(name)
        .flatMap(line ->
            Stream.of(line.value().split(","))
                .flatMap(it ->
                    moment(line, it.indexOf('/') < 0 ? it : it.substring(0, it.indexOf('/')))
                        .stream()))
        .limit(MOST_LISTED);
  }

  private Optional<Moment> recurrence(Component event) {
    return event.line("RECURRENCE-ID").flatMap(it -> moment(it, it.value()));
  }

  private Optional<Moment> start(Component event) {
    return event
        .line("DTSTART")
        .flatMap(it -> moment(it, it.value()))
        .map(it -> isOfDays(event, it) ? new Moment(it.at(), Optional.empty(), true) : it);
  }

  /** Outlook writes midnights of a zone, and says elsewhere that it means days. */
  private static boolean isOfDays(Component event, Moment start) {
    return event.value("X-MICROSOFT-CDO-ALLDAYEVENT").equalsIgnoreCase("TRUE")
        && start.at().toLocalTime().toSecondOfDay() == 0;
  }

  private Optional<Moment> moment(ContentLine line, String value) {
    boolean day = line.parameter("VALUE").toUpperCase(Locale.ROOT).equals("DATE");
    var written =
        day && value.length() > 8 && value.indexOf('T') == 8 ? value.substring(0, 8) : value;
    return Moment.of(written, zones.named(line.parameter("TZID")));
  }

  private Optional<Duration> lasting(Component event, Moment start) {
    return event
        .line("DTEND")
        .flatMap(it -> moment(it, it.value()))
        .map(end -> Duration.between(start.at(), start.zone().map(end::in).orElse(end).at()))
        .filter(Duration::isPositive)
        .or(() -> Lasting.of(event.value("DURATION")));
  }
}
