package org.coranto.check.language;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The names of the weekdays, in English and in one other language.
public final class Weekdays {

  private static final TextStyle[] STYLES = {
    TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE
  };

  private final Map<String, DayOfWeek> names = new HashMap<>();
  private final Pattern pattern;

  /// @param language as a BCP 47 tag
  public Weekdays(String language) {
    for (var day : DayOfWeek.values()) {
      for (var style : STYLES) {
        name(day, style, Locale.ENGLISH);
        name(day, style, Locale.forLanguageTag(language));
      }
    }
    var quoted = names.keySet().stream().map(Pattern::quote).sorted().toList();
    this.pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:"
                + String.join("|", quoted)
                + ")(?![\\p{L}\\p{N}])(?:(?<=\\b\\p{L}{2,3})\\.)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private void name(DayOfWeek day, TextStyle style, Locale locale) {
    names.put(key(day.getDisplayName(style, locale)), day);
  }

  /// Matches their names, short or long.
  public Pattern pattern() {
    return pattern;
  }

  /// @param name that the pattern found
  public DayOfWeek day(String name) {
    return names.getOrDefault(key(name), DayOfWeek.MONDAY);
  }

  /// `tue` for `Tue.`
  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
  }

  public static String english(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
