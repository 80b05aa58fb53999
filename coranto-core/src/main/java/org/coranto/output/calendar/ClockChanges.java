package org.coranto.output.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A zone as a VTIMEZONE (RFC 5545, 3.6.5), with each change of its clocks in some years written
/// out, because an RRULE cannot express all rules (Casablanca).
///
/// Whole days need no zone, but a stream without any component is not a valid calendar (3.4), and a
/// region may be without events.
final class ClockChanges {

  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  private ClockChanges() {}

  /// @param first the first year, from its first instant
  /// @param last the last year, to its end
  static void write(ContentLines lines, ZoneId zone, Year first, Year last) {
    var rules = zone.getRules();
    var begin = first.atDay(1).atStartOfDay();
    var end = last.plusYears(1).atDay(1).atStartOfDay(zone).toInstant();
    Instant since = begin.atZone(zone).toInstant();
    lines.value("BEGIN", "VTIMEZONE").value("TZID", zone.getId());
    var offset = rules.getOffset(since);
    observance(lines, rules.isDaylightSavings(since), begin, offset, offset);
    for (var change = rules.nextTransition(since);
        change != null && change.getInstant().isBefore(end);
        change = rules.nextTransition(change.getInstant())) {
      observance(
          lines,
          rules.isDaylightSavings(change.getInstant()),
          change.getDateTimeBefore(),
          change.getOffsetBefore(),
          change.getOffsetAfter());
    }
    lines.value("END", "VTIMEZONE");
  }

  private static void observance(
      ContentLines lines, boolean summer, LocalDateTime from, ZoneOffset before, ZoneOffset after) {
    var name = summer ? "DAYLIGHT" : "STANDARD";
    lines
        .value("BEGIN", name)
        .value("DTSTART", LOCAL.format(from))
        .value("TZOFFSETFROM", offset(before))
        .value("TZOFFSETTO", offset(after))
        .value("END", name);
  }

  /// `+0100`; a zero is never negative (3.3.14).
  private static String offset(ZoneOffset offset) {
    return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
  }
}
