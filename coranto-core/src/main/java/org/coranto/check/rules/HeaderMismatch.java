package org.coranto.check.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coranto.check.Check;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Galley;
import org.coranto.check.Need;
import org.coranto.check.Severity;
import org.coranto.config.Schedule.Interval;
import org.coranto.model.Span;
import org.coranto.text.DateWords;
import org.coranto.text.FileNames;
import org.coranto.text.Header.Field;

/**
 * A header that says another day than the file's name, another weekday than every edition before,
 * or another number than the one behind the last: {@code Date: 2025-09-02} in {@code
 * 2026-09-02-this-week.md}.
 */
public final class HeaderMismatch extends Check {

  /** So many editions on one weekday make it theirs. */
  private static final int HABIT = 6;

  /** {@code 100} of {@code The Weekly 100}; but not the year of {@code May 2026}. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\d.])(?!(?:19|20)\\d\\d\\D*$)\\d{1,5}(?=\\D{0,3}$)");

  public HeaderMismatch() {
    super("header-mismatch", Severity.ERROR, Need.ARCHIVE);
  }

  @Override
  public List<Finding> look(Galley galley) {
    var header = galley.header();
    var number = header.field("number").or(() -> header.field("issue"));
    return Stream.of(
            header.field("date").flatMap(field -> date(field, galley)),
            number.flatMap(field -> number(field, galley)),
            header.field("title").flatMap(field -> number(field, galley)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Finding> date(Field field, Galley galley) {
    var written = new DateWords(LocalDate.EPOCH).first(galley.slice(field.span()));
    if (written.isEmpty()) {
      return Optional.of(
          on(field.span(), "“%s” is no day; this edition is of %s.", galley.date(), galley));
    }
    int from = field.span().start();
    var span = new Span(from + written.get().start(), from + written.get().end());
    var day = written.get().dates().first();
    if (!day.equals(galley.date())) {
      return Optional.of(
          on(span, "“%s” is not the day of this edition, %s.", galley.date(), galley));
    }
    return named(galley)
        .filter(named -> !named.equals(day))
        .map(named -> on(span, "“%s” is not the day in the file's name, %s.", named, galley))
        .or(() -> weekday(span, galley));
  }

  private static Optional<LocalDate> named(Galley galley) {
    var form = galley.config().content().fileName();
    return new FileNames(form).read(galley.edition().head().file()).date();
  }

  private Finding on(Span span, String words, LocalDate meant, Galley galley) {
    return finding(span, words.formatted(galley.slice(span), meant))
        .with(Fix.unsafe("Write " + meant, Fix.replace(span, meant.toString())));
  }

  private Optional<Finding> weekday(Span span, Galley galley) {
    var weekdays =
        galley.archive().newest(HABIT).stream().map(it -> it.date().getDayOfWeek()).toList();
    var day = galley.date().getDayOfWeek();
    boolean regular =
        galley.config().schedule().every() == Interval.WEEK
            && weekdays.size() == HABIT
            && weekdays.stream().distinct().count() == 1;
    return regular && day != weekdays.getFirst()
        ? Optional.of(
            finding(
                    span,
                    "“%s” is a %s; the last editions appeared on a %s."
                        .formatted(galley.slice(span), word(day), word(weekdays.getFirst())))
                .with(Severity.WARNING))
        : Optional.empty();
  }

  private static String word(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private Optional<Finding> number(Field field, Galley galley) {
    var match = NUMBER.matcher(galley.slice(field.span()));
    var next = next(galley);
    if (next.isEmpty() || !match.find() || Integer.parseInt(match.group()) == next.getAsInt()) {
      return Optional.empty();
    }
    int from = field.span().start();
    var span = new Span(from + match.start(), from + match.end());
    return Optional.of(
        finding(
                span,
                "%s is not the number behind that of %s."
                    .formatted(match.group(), galley.archive().newest(1).getFirst()))
            .with(
                Fix.unsafe(
                    "Write " + next.getAsInt(),
                    Fix.replace(span, String.valueOf(next.getAsInt())))));
  }

  /** One more than the last edition's, unless one is missing between. */
  private static OptionalInt next(Galley galley) {
    return galley.archive().newest(1).stream()
        .filter(last -> last.number().isPresent())
        .filter(last -> last.date().plusDays(twoIntervals(galley)).isAfter(galley.date()))
        .mapToInt(last -> last.number().getAsInt() + 1)
        .findFirst();
  }

  private static int twoIntervals(Galley galley) {
    return switch (galley.config().schedule().every()) {
      case DAY -> 2;
      case WEEK -> 14;
      case FORTNIGHT -> 28;
      case MONTH -> 59;
    };
  }
}
