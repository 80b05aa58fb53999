package org.coranto.source.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// `windows-zones.tsv`: the names of zones in Outlook and Exchange.
final class WindowsZones {

  private static final Map<String, ZoneId> BY_NAME = read();

  /// Zones of cities, the usual ones first.
  static final List<ZoneId> ALL = BY_NAME.values().stream().distinct().toList();

  private WindowsZones() {}

  static Optional<ZoneId> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name.strip().toLowerCase(Locale.ROOT)));
  }

  private static Map<String, ZoneId> read() {
    var zones = new LinkedHashMap<String, ZoneId>();
    try (var in = WindowsZones.class.getResourceAsStream("windows-zones.tsv")) {
      new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .forEach(row -> zones.put(row[0].toLowerCase(Locale.ROOT), ZoneId.of(row[1].strip())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zones;
  }
}
