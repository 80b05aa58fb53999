package org.coranto.source.calendar;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;

/// The dates of a recurrence rule: `FREQ=MONTHLY;BYDAY=2TH`. They are computed in local time (RFC
/// 5545, 3.3.10), so that an event at 19:00 is at 19:00 in winter too.
final class EventRecurrence {

  private static final int MOST_STEPS = 20_000;

  /// The cost of searching a rule; the same number of times found costs one unit more.
  private static final int OF_A_RULE = 30;

  private static final int STEPS_OF_A_UNIT = 20;
  private static final int MOST_OF_A_DAY = 200;
  private static final Set<Freq> OFTEN = Set.of(Freq.SECONDLY, Freq.MINUTELY, Freq.HOURLY);

  private EventRecurrence() {}

  /// A period in local time.
  ///
  /// @param from inclusive
  /// @param to exclusive
  record Span(LocalDateTime from, LocalDateTime to) {}

  /// The dates in a span, within the budget; the start itself only if it matches the rule.
  ///
  /// @param most the largest number of dates
  /// @param effort the budget; there are no dates when it is used up
  static List<LocalDateTime> within(
      String rule, IcsTime start, Span span, int most, RecurrenceBudget effort) {
    var from = span.from();
    var to = span.to();
    var found = new ArrayList<LocalDateTime>();
    try {
      var read = rule(rule, start);
      if (isEndless(read, start, from) || !effort.spend(OF_A_RULE + ofDay(read))) {
        return found;
      }
      var instances = read.iterator(time(start.at()));
      if (from.isAfter(start.at()) && from.isBefore(to)) {
        instances.fastForward(time(from));
      }
      for (int i = 0; i < MOST_STEPS && found.size() < most && instances.hasNext(); i++) {
        if (i % STEPS_OF_A_UNIT == 0 && !effort.spend(1)) {
          break;
        }
        var at = time(instances.nextDateTime());
        if (!at.isBefore(to)) {
          break;
        }
        if (!at.isBefore(from)) {
          found.add(at);
        }
      }
    } catch (InvalidRecurrenceRuleException | IllegalArgumentException | IllegalStateException _) {
      return found; // a rule that never matches, or is not valid
    }
    return found;
  }

  /// Whether it is unrealistically frequent, and started long ago: every second since 1970.
  private static boolean isEndless(RecurrenceRule rule, IcsTime start, LocalDateTime from) {
    boolean often = OFTEN.contains(rule.getFreq());
    return ofDay(rule) > MOST_OF_A_DAY || (often && from.minusDays(1).isAfter(start.at()));
  }

  /// How often a rule happens on a day, if it does.
  private static long ofDay(RecurrenceRule rule) {
    return Stream.of(Part.BYHOUR, Part.BYMINUTE, Part.BYSECOND)
        .filter(rule::hasPart)
        .mapToLong(part -> Math.max(1, rule.getByPart(part).size()))
        .reduce(1, (a, b) -> a * b);
  }

  private static RecurrenceRule rule(String rule, IcsTime start)
      throws InvalidRecurrenceRuleException {
    var parts = new ArrayList<String>();
    for (var part : rule.toUpperCase(Locale.ROOT).replace(" ", "").split(";")) {
      if (part.startsWith("UNTIL=")) {
        until(part.substring("UNTIL=".length()), start).ifPresent(parts::add);
      } else if (!part.isEmpty() && !part.endsWith("=")) {
        parts.add(part);
      }
    }
    return new RecurrenceRule(String.join(";", parts), RfcMode.RFC5545_LAX);
  }

  /// The end in local time; a date includes its whole day.
  private static Optional<String> until(String value, IcsTime start) {
    var zone = start.zone().orElse(ZoneOffset.UTC);
    return IcsTime.of(value, zone)
        .map(it -> it.day() ? it.at().toLocalDate().atTime(23, 59, 59) : it.in(zone).at())
        .map(it -> "UNTIL=" + time(it));
  }

  private static DateTime time(LocalDateTime at) {
    return new DateTime(
        at.getYear(),
        at.getMonthValue() - 1,
        at.getDayOfMonth(),
        at.getHour(),
        at.getMinute(),
        at.getSecond());
  }

  private static LocalDateTime time(DateTime at) {
    return LocalDateTime.of(
        at.getYear(),
        at.getMonth() + 1,
        at.getDayOfMonth(),
        at.getHours(),
        at.getMinutes(),
        at.getSeconds());
  }
}
