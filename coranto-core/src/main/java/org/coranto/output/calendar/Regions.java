package org.coranto.output.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.coranto.output.calendar.CalendarFeed.Selection;

/** The regions of the world, by the headings that editors give them: {@code regions.tsv}. */
final class Regions {

  static final List<CalendarFeed> CALENDARS = read();

  private Regions() {}

  private static List<CalendarFeed> read() {
    try (var table =
        Objects.requireNonNull(Regions.class.getResourceAsStream("regions.tsv"), "regions.tsv")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> calendar(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of a row: {@code europe}, {@code Europe}, {@code Europe; Europa; EMEA}. */
  private static CalendarFeed calendar(String[] row) {
    var headings =
        Arrays.stream(row[2].split(";", -1))
            .map(heading -> heading.strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    var selection =
        row[0].equals("online") ? new Selection.Online(headings) : new Selection.Region(headings);
    return new CalendarFeed(row[1], CalendarFeed.route(row[0]), selection);
  }
}
