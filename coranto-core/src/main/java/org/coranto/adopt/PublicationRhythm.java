package org.coranto.adopt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.coranto.config.Schedule.Interval;
import org.coranto.config.ScheduleKeys;
import org.coranto.model.EditionHead;

/// The interval and weekday of publication, from the dates of the newest editions.
final class PublicationRhythm {

  private static final int NEWEST = 60;

  private final List<LocalDate> dates;

  private PublicationRhythm(List<EditionHead> editions) {
    var all = editions.stream().map(EditionHead::date).distinct().sorted().toList();
    this.dates = all.subList(Math.max(0, all.size() - NEWEST), all.size());
  }

  /// @param editions oldest first
  static void decide(List<EditionHead> editions, ConfigProposal proposal) {
    var rhythm = new PublicationRhythm(editions);
    if (rhythm.dates.size() < 3) {
      proposal.ask("There are too few editions to know how often they appear; see [schedule].");
      return;
    }
    rhythm.interval(proposal);
    rhythm.numbers(editions, proposal);
  }

  private void interval(ConfigProposal proposal) {
    long days = days();
    var every = nearest(days);
    proposal.text(
        ScheduleKeys.EVERY,
        every.name().toLowerCase(Locale.ROOT),
        "the median distance of the last %d editions is %d days".formatted(dates.size(), days));
    if (!isClose(days, every)) {
      proposal.ask(
          "The editions are %d days apart; is the newsletter meant to appear every %s?"
              .formatted(days, word(every)));
    }
    if (every == Interval.WEEK || every == Interval.FORTNIGHT) {
      weekday(proposal);
    }
  }

  private void weekday(ConfigProposal proposal) {
    var counts = new int[8];
    dates.forEach(date -> counts[date.getDayOfWeek().getValue()]++);
    int best = IntStream.rangeClosed(1, 7).boxed().max((a, b) -> counts[a] - counts[b]).orElse(1);
    var day = DayOfWeek.of(best);
    proposal.text(
        ScheduleKeys.WEEKDAY,
        day.name().toLowerCase(Locale.ROOT),
        "%d of the last %d editions".formatted(counts[best], dates.size()));
    if (counts[best] * 2 < dates.size()) {
      proposal.ask(
          "Editions appear on different weekdays, most often on a %s; which is the right day?"
              .formatted(word(day)));
    }
  }

  private void numbers(List<EditionHead> editions, ConfigProposal proposal) {
    var numbers = editions.stream().flatMapToInt(head -> head.number().stream()).sorted().toArray();
    boolean unique = Arrays.stream(numbers).distinct().count() == numbers.length;
    if (numbers.length * 10L < editions.size() * 9L) {
      proposal.ask(
          "%d of %d editions have a number in their header, title or file name; is the newsletter numbered?"
              .formatted(numbers.length, editions.size()));
    } else if (!unique) {
      proposal.ask(
          "Some editions have the same number (perhaps numbering restarts each"
              + " year); {number} alone is not enough for unique URLs.");
    } else {
      proposal.number(
          ScheduleKeys.FIRST_NUMBER,
          numbers[0],
          "numbers go from %d to %d".formatted(numbers[0], numbers[numbers.length - 1]));
    }
  }

  /// The median of the intervals between editions.
  private long days() {
    var gaps =
        IntStream.range(1, dates.size())
            .mapToLong(i -> ChronoUnit.DAYS.between(dates.get(i - 1), dates.get(i)))
            .sorted()
            .toArray();
    return gaps[gaps.length / 2];
  }

  private static Interval nearest(long days) {
    if (days <= 3) {
      return Interval.DAY;
    } else if (days <= 10) {
      return Interval.WEEK;
    }
    return days <= 21 ? Interval.FORTNIGHT : Interval.MONTH;
  }

  private static boolean isClose(long days, Interval every) {
    return switch (every) {
      case DAY -> days <= 1;
      case WEEK -> days >= 6 && days <= 8;
      case FORTNIGHT -> days >= 13 && days <= 15;
      case MONTH -> days >= 26 && days <= 35;
    };
  }

  private static String word(Enum<?> value) {
    return value.name().charAt(0) + value.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
