package org.coranto.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.regex.MatchResult;
import org.coranto.markdown.LineEnds;
import org.junit.jupiter.api.Test;

class WeekdaysTest {

  private static List<String> found(String language, String text) {
    return new Weekdays(language)
        .pattern()
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  @Test
  void days_are_found_short_or_long_in_english_and_in_the_newsletters_language() {
    assertThat(found("de", "Tuesday, wed, Fri. and Sonntag"))
        .containsExactly("Tuesday", "wed", "Fri.", "Sonntag");
    assertThat(found("en", "Mondays, Sonntag, unfriday, Sun1")).isEmpty();
  }

  @Test
  void a_name_contains_a_date() {
    assertThat(new Weekdays("de").day("Tue.")).isEqualTo(DayOfWeek.TUESDAY);
    assertThat(new Weekdays("de").day("SONNTAG")).isEqualTo(DayOfWeek.SUNDAY);
    assertThat(Weekdays.english(DayOfWeek.FRIDAY)).isEqualTo("Friday");
  }

  @Test
  void lines_end_as_the_first_one_does() {
    assertThat(LineEnds.of("a\r\nb\n")).isEqualTo("\r\n");
    assertThat(LineEnds.of("a\nb\r\n")).isEqualTo("\n");
    assertThat(LineEnds.of("\na")).isEqualTo("\n");
    assertThat(LineEnds.of("a")).isEqualTo("\n");
  }
}
