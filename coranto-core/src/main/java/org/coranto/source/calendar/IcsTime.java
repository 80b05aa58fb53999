package org.coranto.source.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// `20260910T190000`, `20260910T170000Z`, `20260910`.
///
/// @param at midnight for a day
/// @param zone empty for a day, and for a "floating" time
/// @param day whether it is a day without an hour
record IcsTime(LocalDateTime at, Optional<ZoneId> zone, boolean day) {

  private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  /// Characters to remove from `2026-09-10T19:00`, which RFC 5545 does not allow.
  private static final String BETWEEN = "-: ";

  /// @param named the zone of its property
  /// @return empty if it is not a time
  static Optional<IcsTime> of(String value, ZoneId named) {
    return of(value)
        .map(it ->
            it.day() || it.zone().isPresent()
                ? it
                : new IcsTime(it.at(), Optional.of(named), false));
  }

  /// The same without a zone of its property.
  static Optional<IcsTime> of(String value) {
    var digits = new StringBuilder();
    for (int i = 0; i < Math.min(value.length(), 40); i++) {
      char c = value.charAt(i);
      if ((c == '-' || c == '+') && digits.indexOf("T") >= 0) {
        break; // an offset, which a TZID says better
      }
      if (BETWEEN.indexOf(c) < 0) {
        digits.append(Character.toUpperCase(c));
      }
    }
    var text = digits.toString();
    try {
      return Optional.of(parse(text));
    } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }

  private static IcsTime parse(String text) {
    int year = Integer.parseInt(text.substring(0, 4));
    var date = LocalDate.of(year, number(text, 4), number(text, 6));
    if (year < 1 || (text.length() > 8 && text.charAt(8) != 'T')) {
      throw new DateTimeException("no date");
    }
    if (text.length() < "20260910T19".length()) {
      return new IcsTime(date.atStartOfDay(), Optional.empty(), true);
    }
    boolean universal = text.endsWith("Z");
    int second = text.length() >= 15 ? Math.min(59, number(text, 13)) : 0;
    int minute = text.length() >= 13 ? number(text, 11) : 0;
    int hour = number(text, 9);
    var time = LocalTime.of(hour % 24, minute, second);
    return new IcsTime(
        date.plusDays(hour == 24 ? 1 : 0).atTime(time),
        universal ? Optional.of(ZoneOffset.UTC) : Optional.empty(),
        false);
  }

  private static int number(String text, int from) {
    return Integer.parseInt(text.substring(from, from + 2));
  }

  /// @param otherwise the zone to use if it has none
  Instant instant(ZoneId otherwise) {
    return at.atZone(zone.orElse(otherwise)).toInstant();
  }

  /// The same time in another zone; a time without a zone is taken as a time in that zone.
  IcsTime in(ZoneId other) {
    if (day) {
      return this;
    }
    var there = zone.map(it -> at.atZone(it).withZoneSameInstant(other).toLocalDateTime());
    return new IcsTime(there.orElse(at), Optional.of(other), false);
  }

  IcsTime at(LocalDateTime other) {
    return new IcsTime(other, zone, day);
  }

  /// Equal for equal moments, in any zone.
  String key() {
    if (day) {
      return DateTimeFormatter.BASIC_ISO_DATE.format(at.toLocalDate());
    }
    return zone.map(it -> BASIC.format(at.atZone(it).withZoneSameInstant(ZoneOffset.UTC)) + "Z")
        .orElseGet(() -> BASIC.format(at));
  }
}
