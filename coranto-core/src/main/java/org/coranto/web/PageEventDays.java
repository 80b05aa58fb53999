package org.coranto.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.model.Dates;

/// The dates of schema.org events: `2026-09-02`, `2026-09-02T18:30:00+02:00`.
record PageEventDays(Optional<Dates> dates, boolean universal) {

  private static final Pattern ISO =
      Pattern.compile("\\s*([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?:[T ]([0-9:.]*)(Z|[+-]00:?00)?.*)?");

  private static final int LONGEST = 60; // days; a longer event is a series

  static PageEventDays of(String start, String end) {
    var first = day(start);
    var last = day(end);
    var dates =
        first.map(from ->
            last.filter(to -> !to.isBefore(from) && to.isBefore(from.plusDays(LONGEST)))
                .map(to -> new Dates(from, to))
                .orElse(Dates.on(from)));
    return new PageEventDays(dates, isUniversal(start));
  }

  private static Optional<LocalDate> day(String written) {
    var match = ISO.matcher(written);
    if (!match.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(match.group(1)),
              Integer.parseInt(match.group(2)),
              Integer.parseInt(match.group(3))));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static boolean isUniversal(String written) {
    var match = ISO.matcher(written);
    return match.matches() && match.group(5) != null;
  }
}
