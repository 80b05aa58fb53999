package org.coranto.output.plain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;

/// Dates in a language. Those in English are written here, because loading the tables of all
/// languages takes longer than reading the editions of a year.
public final class DayNames {

  private final Locale locale;
  private final boolean english;

  public DayNames(String language) {
    this.locale = Locale.forLanguageTag(language);
    this.english = locale.getLanguage().equals("en");
  }

  /// `19 August 2026`
  public String whole(LocalDate day) {
    return english
        ? day.getDayOfMonth() + " " + capital(day.getMonth().name()) + " " + day.getYear()
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }

  /// `Wed 19 Aug`
  public String near(LocalDate day) {
    return weekday(day) + " " + dayAndMonth(day);
  }

  /// `19 Aug`
  public String dayAndMonth(LocalDate day) {
    var month =
        english
            ? capital(day.getMonth().name()).substring(0, 3)
            : day.getMonth().getDisplayName(TextStyle.SHORT, locale);
    return day.getDayOfMonth() + " " + month;
  }

  private String weekday(LocalDate day) {
    return english
        ? capital(day.getDayOfWeek().name()).substring(0, 3)
        : day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
  }

  private static String capital(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /// For a `<time>`: `iso` and `text`.
  public static Map<String, Object> time(LocalDate day, String text) {
    return Map.of("iso", day.toString(), "text", text);
  }
}
