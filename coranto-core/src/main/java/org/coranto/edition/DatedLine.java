package org.coranto.edition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coranto.markdown.Line;
import org.coranto.markdown.PlainLine;
import org.coranto.markdown.TitleKey;
import org.coranto.model.Span;

/// A line of boilerplate that contains dates in figures, in its text or in a URL: `Events between
/// 2026-09-02 - 2026-09-30`, `[merged]: …merged:2026-08-25..2026-09-01`.
///
/// @param key its words; equal for the line of every edition
public record DatedLine(Line line, String key, List<Day> days) {

  /// @param form the format, for writing another date in the same way
  public record Day(LocalDate date, Form form, Span span) {}

  public enum Form {
    /// `2026-09-02`.
    ISO,
    /// `9/2/2026`: month first.
    SLASHED;

    public String write(LocalDate day) {
      return switch (this) {
        case ISO -> day.toString();
        case SLASHED ->
            "%d/%d/%d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear());
      };
    }
  }

  private static final int YEAR = 4;

  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\d)(?:(\\d{4})-(\\d\\d)-(\\d\\d)|(\\d{1,2})/(\\d{1,2})/(\\d{4}))(?!\\d)");

  /// The lines with at least one date.
  public static Stream<DatedLine> in(AnnotatedEdition edition) {
    return edition.lines().all().stream()
        .filter(line -> line.is(Line.Kind.TEXT) || line.is(Line.Kind.DEFINITION))
        .filter(line -> mayName(line.text()))
        .flatMap(line -> of(line).stream());
  }

  /// A fast test, because few lines have dates.
  private static boolean mayName(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < YEAR; i++) {
      char c = text.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
    }
    return digits == YEAR;
  }

  private static Optional<DatedLine> of(Line line) {
    var days = new ArrayList<Day>();
    // a link leads to another page each time, whatever date is in it
    var text = line.is(Line.Kind.TEXT) ? PlainLine.words(line.text()) : line.text();
    var match = DAY.matcher(text);
    while (match.find()) {
      day(match, line.span().start()).ifPresent(days::add);
    }
    if (days.isEmpty()) {
      return Optional.empty();
    }
    var key = TitleKey.of(DAY.matcher(text).replaceAll(" "));
    return Optional.of(new DatedLine(line, key, List.copyOf(days)));
  }

  private static Optional<Day> day(Matcher match, int origin) {
    var span = new Span(origin + match.start(), origin + match.end());
    try {
      return Optional.of(
          match.group(1) != null
              ? new Day(date(match, 1, 2, 3), Form.ISO, span)
              : new Day(date(match, 6, 4, 5), Form.SLASHED, span));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static LocalDate date(Matcher match, int year, int month, int day) {
    return LocalDate.of(number(match, year), number(match, month), number(match, day));
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
