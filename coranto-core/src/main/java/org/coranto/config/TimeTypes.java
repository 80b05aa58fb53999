package org.coranto.config;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Values that are times and dates.
final class TimeTypes {

  /// `Europe/Dublin`.
  static final ValueType<ZoneId> ZONE =
      ValueTypes.text("the name of a time zone in quotes", TimeTypes::zone, ZoneId::getId);

  /// `"06:30"`, or TOML's own `06:30:00`.
  static final ValueType<LocalTime> HOUR =
      new ValueType<>("a time of day in quotes", TimeTypes::hour, time -> "\"" + time + "\"");

  private TimeTypes() {}

  /// Only names of places, and UTC: a fixed offset has no daylight saving time.
  private static Optional<ZoneId> zone(String text, TomlValue given) {
    if (text.equals("UTC") || ZoneId.getAvailableZoneIds().contains(text)) {
      return Optional.of(ZoneId.of(text));
    }
    return given.wrong(
        "%s %s is not a time zone.%s Use a name of the IANA database, such as \"Europe/Dublin\" or \"UTC\""
            .formatted(given.subject(), Snippet.of(text), meant(text)));
  }

  /// `Europe/Dublin` for `Europe/Dubln` and for `dublin` alone.
  private static String meant(String text) {
    var zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
    var cities =
        zones.stream()
            .collect(
                Collectors.toMap(
                    zone -> zone.substring(zone.lastIndexOf('/') + 1),
                    zone -> zone,
                    (first, _) -> first));
    return DidYouMean.to(text, zones)
        .or(() -> DidYouMean.to(text, cities.keySet()).map(city -> cities.getOrDefault(city, city)))
        .map(zone -> " Did you mean \"" + zone + "\"?")
        .orElse("");
  }

  private static Optional<LocalTime> hour(TomlValue given) {
    var time = given.time();
    return time.isPresent() ? time : given.text(HOUR.words()).flatMap(text -> hour(text, given));
  }

  private static Optional<LocalTime> hour(String text, TomlValue given) {
    try {
      return Optional.of(LocalTime.parse(text));
    } catch (DateTimeException _) {
      return given.wrong(
          "%s %s is not a time of day; write hours and minutes from 00:00 to 23:59, as in %s"
              .formatted(given.subject(), Snippet.of(text), given.right()));
    }
  }
}
