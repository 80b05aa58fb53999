package org.coranto.check.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coranto.archive.HouseStyle;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.config.Schedule.Interval;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.FileNames;
import org.coranto.edition.HeaderDate;
import org.coranto.markdown.FrontMatter.Field;
import org.coranto.model.Span;

/// A header with another date than the file name, another weekday than earlier editions, or a
/// number that is not the next one: `Date: 2025-09-02` in `2026-09-02-this-week.md`.
public final class HeaderMismatch extends Check {

  /// This many editions on the same weekday make it the usual one.
  private static final int HABIT = 6;

  /// `100` of `The Weekly 100`; but not the year of `May 2026`.
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\d.])(?!(?:19|20)\\d\\d\\D*$)\\d{1,5}(?=\\D{0,3}$)");

  /// `#12` at the start of a title.
  private static final Pattern MARKED = Pattern.compile("(?<=^\\W{0,2}#)\\d{1,5}\\b");

  public HeaderMismatch() {
    super("header-mismatch", Severity.ERROR, Requirement.ARCHIVE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var header = context.edition().header();
    var number = header.field("number").or(() -> header.field("issue"));
    return Stream.of(
            header.field("date").flatMap(field -> date(field, context)),
            number.flatMap(field -> number(field, context)),
            header.field("title").flatMap(field -> number(field, context)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Finding> date(Field field, CheckContext context) {
    var content = context.config().content();
    var dates = new HeaderDate(content.dateOrder(), context.config().newsletter().language());
    var reading = dates.read(context.edition().slice(field.span()));
    if (reading instanceof HeaderDate.Reading.Ambiguous) {
      return Optional.empty(); // reported by the parser
    }
    if (!(reading instanceof HeaderDate.Reading.Day(var day, int start, int end))) {
      return Optional.of(
          on(
              field.span(),
              "“%s” is not a date. The date of this edition is %s.",
              context.edition().date(),
              context.edition()));
    }
    int from = field.span().start();
    var span = new Span(from + start, from + end);
    if (!day.equals(context.edition().date())) {
      return Optional.of(
          on(
              span,
              "“%s” is not the date of this edition, %s.",
              context.edition().date(),
              context.edition()));
    }
    if (HouseStyle.hasOtherDates(context.archive())) {
      return Optional.empty();
    }
    return named(context)
        .filter(named -> !named.equals(day))
        .map(named ->
            on(span, "“%s” is not the date in the file name, %s.", named, context.edition()))
        .or(() -> weekday(span, context));
  }

  private static Optional<LocalDate> named(CheckContext context) {
    var form = context.config().content().fileName();
    return new FileNames(form).read(context.edition().head().file()).date();
  }

  private Finding on(Span span, String words, LocalDate meant, AnnotatedEdition edition) {
    return finding(span, words.formatted(edition.slice(span), meant))
        .with(Fix.unsafe("Write " + meant, Fix.replace(span, meant.toString())));
  }

  private Optional<Finding> weekday(Span span, CheckContext context) {
    var weekdays =
        context.archive().newest(HABIT).stream().map(it -> it.date().getDayOfWeek()).toList();
    var day = context.edition().date().getDayOfWeek();
    boolean regular =
        context.config().schedule().every() == Interval.WEEK
            && weekdays.size() == HABIT
            && weekdays.stream().distinct().count() == 1;
    return regular && day != weekdays.getFirst()
        ? Optional.of(
            finding(
                    span,
                    "“%s” is a %s, but the last editions were published on a %s."
                        .formatted(
                            context.edition().slice(span), word(day), word(weekdays.getFirst())))
                .with(Severity.WARNING))
        : Optional.empty();
  }

  private static String word(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private Optional<Finding> number(Field field, CheckContext context) {
    var found = written(context.edition().slice(field.span()));
    var next = next(context);
    if (next.isEmpty() || found.isEmpty() || isFirstOfYear(context)) {
      return Optional.empty();
    }
    var match = found.get();
    if (Integer.parseInt(match.group()) == next.getAsInt()) {
      return Optional.empty();
    }
    int from = field.span().start();
    var span = new Span(from + match.start(), from + match.end());
    return Optional.of(
        finding(
                span,
                "%s is not the next number after %s."
                    .formatted(match.group(), context.archive().newest(1).getFirst()))
            .with(
                Fix.unsafe(
                    "Write " + next.getAsInt(),
                    Fix.replace(span, String.valueOf(next.getAsInt())))));
  }

  /// Whether numbers begin again with the year.
  private static boolean isFirstOfYear(CheckContext context) {
    var last = context.archive().newest(1).getFirst();
    int year = context.edition().date().getYear();
    return context.edition().head().number().orElse(0) == 1 && last.date().getYear() < year;
  }

  /// The number at the end of the field, or after `#` at its start: `#12 - Version 3 is out`.
  private static Optional<MatchResult> written(String field) {
    return Stream.of(MARKED, NUMBER)
        .map(pattern -> pattern.matcher(field))
        .filter(Matcher::find)
        .map(Matcher::toMatchResult)
        .findFirst();
  }

  /// The number after that of the last edition, unless an edition between them is missing.
  private static OptionalInt next(CheckContext context) {
    return context.archive().newest(1).stream()
        .filter(last -> last.number().isPresent())
        .filter(
            last -> last.date().plusDays(twoIntervals(context)).isAfter(context.edition().date()))
        .mapToInt(last -> last.number().getAsInt() + 1)
        .findFirst();
  }

  private static int twoIntervals(CheckContext context) {
    return switch (context.config().schedule().every()) {
      case DAY -> 2;
      case WEEK -> 14;
      case FORTNIGHT -> 28;
      case MONTH -> 59;
    };
  }
}
