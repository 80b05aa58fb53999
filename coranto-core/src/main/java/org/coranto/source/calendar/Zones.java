package org.coranto.source.calendar;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The zones of a calendar, by any of the names that programs use for them: `Europe/Berlin`,
/// `/mozilla.org/20070129_1/Europe/Berlin`, `W. Europe Standard Time`, and zones that the calendar
/// itself defines.
final class Zones {

  private static final int LONGEST_NAME = 200;

  private final Map<String, Optional<ZoneId>> known = new HashMap<>();
  private final Map<String, IcsComponent> defined = new HashMap<>();
  private final LocalDateTime now;
  private final RecurrenceBudget effort;

  /// @param now the time for which the calendar's own definitions must be right
  /// @param effort the budget for computing dates
  Zones(IcsComponent calendar, LocalDateTime now, RecurrenceBudget effort) {
    this.now = now;
    this.effort = effort;
    calendar.all("VTIMEZONE").forEach(it -> defined.putIfAbsent(it.text("TZID"), it));
  }

  /// Empty if the name is unknown.
  Optional<ZoneId> named(String name) {
    return name.isBlank() || name.length() > LONGEST_NAME
        ? Optional.empty()
        : known.computeIfAbsent(name, this::find);
  }

  private Optional<ZoneId> find(String name) {
    var definition = Optional.ofNullable(defined.get(name));
    return byName(name)
        .or(() -> definition.flatMap(it -> byName(it.text("X-LIC-LOCATION"))))
        .or(() -> definition.flatMap(it -> new DefinedZone(it, effort).like(now)))
        .or(() -> offset(name));
  }

  static Optional<ZoneId> byName(String name) {
    var whole = name.length() > LONGEST_NAME ? "" : name;
    for (var at = whole.strip(); !at.isEmpty(); at = behindSlash(at)) {
      var word = at;
      var zone = regionOf(word).or(() -> WindowsZones.named(word));
      if (zone.isPresent()) {
        return zone;
      }
    }
    return Optional.empty();
  }

  private static String behindSlash(String name) {
    return name.substring(name.indexOf('/') < 0 ? name.length() : name.indexOf('/') + 1);
  }

  /// Abbreviations of three letters are ambiguous (`CST`), except those without a place.
  private static Optional<ZoneId> regionOf(String name) {
    boolean plain = name.equals("UTC") || name.equals("GMT") || name.equals("Z");
    return plain || name.indexOf('/') > 0 ? of(name) : Optional.empty();
  }

  /// `UTC+11`, `(GMT +01:00)`, `GMT +0100 (Standard)`.
  private static Optional<ZoneId> offset(String name) {
    var word = name.toUpperCase(Locale.ROOT).replace(" ", "").replace("(", "");
    if (!word.startsWith("UTC") && !word.startsWith("GMT")) {
      return Optional.empty();
    }
    int end = 3;
    while (end < word.length() && "+-:0123456789".indexOf(word.charAt(end)) >= 0) {
      end++;
    }
    return end == 3 ? Optional.empty() : of(word.substring(3, end));
  }

  private static Optional<ZoneId> of(String id) {
    try {
      return Optional.of(ZoneId.of(id));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
