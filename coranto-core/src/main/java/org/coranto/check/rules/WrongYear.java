package org.coranto.check.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Severity;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Announcement;
import org.coranto.model.Dates;
import org.coranto.model.Span;

/// `2025-01-08` in the edition of 2025-12-17: the old year.
///
/// Also in a title: `2026-01-08 | … | Meetup January 2025`.
public final class WrongYear extends Check {

  /// The largest number of days until an event that a list of coming events would have.
  private static final int SOON = 100;

  private static final Pattern YEAR = Pattern.compile("(?<![\\d/-])(19|20)\\d\\d(?![\\d])");

  public WrongYear() {
    super("wrong-year", Severity.WARNING);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var found = new ArrayList<Finding>();
    for (var event : context.edition().announcements()) {
      turned(event, context.edition())
          .map(year -> inDate(event, year, context.edition()))
          .ifPresent(found::add);
      inTitle(event, context.edition()).ifPresent(found::add);
    }
    return found;
  }

  /// The intended year, with which an event that is long past, or more than ten months ahead, is
  /// soon. Empty if no year is written, or the year is right.
  static Optional<Integer> turned(Announcement event, AnnotatedEdition edition) {
    var first = event.event().dates().first();
    boolean over = first.isBefore(edition.date().minusDays(SOON * 2));
    boolean far = first.isAfter(edition.date().plusMonths(10));
    if ((!over && !far) || !event.when().text().contains(String.valueOf(first.getYear()))) {
      return Optional.empty();
    }
    int year = first.plusYears(over ? 1 : -1).getYear();
    return isSoon(first.withYear(year), edition.date()) ? Optional.of(year) : Optional.empty();
  }

  private static boolean isSoon(LocalDate day, LocalDate edition) {
    long ahead = ChronoUnit.DAYS.between(edition, day);
    return ahead >= 0 && ahead <= SOON;
  }

  private Finding inDate(Announcement event, int year, AnnotatedEdition edition) {
    var written = event.when().text();
    int wrong = event.event().dates().first().getYear();
    var corrected = written.replace(String.valueOf(wrong), String.valueOf(year));
    return finding(
            event.when().span(),
            "“%s” is %d months from the date of this edition, %s. Did you mean %d?"
                .formatted(
                    written, months(event.event().dates(), edition.date()), edition.date(), year))
        .with(Fix.unsafe("Write " + year, Fix.replace(event.when().span(), corrected)));
  }

  private static long months(Dates dates, LocalDate edition) {
    return Math.abs(ChronoUnit.MONTHS.between(edition, dates.first()));
  }

  /// `… January 2025` next to the month of the event.
  private Optional<Finding> inTitle(Announcement event, AnnotatedEdition edition) {
    var first = event.event().dates().first();
    var words = edition.slice(event.lines());
    var month = first.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
    int offset = event.lines().start();
    var years = YEAR.matcher(words);
    while (years.find()) {
      var before = words.substring(0, years.start()).stripTrailing();
      var span = new Span(offset + years.start(), offset + years.end());
      boolean lastYear = Integer.parseInt(years.group()) == first.getYear() - 1;
      if (lastYear && before.endsWith(month) && !event.when().span().contains(span)) {
        return Optional.of(
            finding(
                    span,
                    "“%s %s” is a year before the date of the event, %s."
                        .formatted(month, years.group(), first))
                .with(
                    Fix.unsafe(
                        "Write " + first.getYear(),
                        Fix.replace(span, String.valueOf(first.getYear())))));
      }
    }
    return Optional.empty();
  }
}
