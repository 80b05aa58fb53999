package org.coranto.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.coranto.config.Content.DateOrder;
import org.coranto.edition.HeaderDate.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderDateTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 6);

  private static Reading read(String text, String language) {
    return new HeaderDate(DateOrder.UNKNOWN, language).read(text);
  }

  private static LocalDate day(String text, String language) {
    return read(text, language) instanceof Reading.Day(var day, var _, var _)
        ? day
        : LocalDate.EPOCH;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-10-06",
        "2026-10-6",
        "2026/10/06",
        "2026/10/6 09:00",
        "2026.10.06",
        "2026_10_06",
        "20261006",
        "20261006T1030Z",
        "20261006103000",
        "2026-10-06T21:30:00-0700",
        "2026-10-06T23:59:59.123+14:00",
        "2026-10-06 08:00:00 +0200 CEST",
        "2026-10-06T10:00:00+02:00[Europe/Berlin]",
        "Tue, 06 Oct 2026 10:00:00 GMT",
        "Tue, 6 Oct 2026 10:00 +1300",
        "6 Oct 26 10:00:00 GMT",
        "Tue Oct  6 10:00:00 2026",
        "Tue Oct 6 10:00:00 UTC 2026",
        "October 6, 2026",
        "October 6th, 2026, 10:30 p.m.",
        "6th of October 2026",
        "Oct. 6 2026",
        "06-Oct-2026",
        "2026 October 6",
        "13/10/2026 is not it: 2026-10-06",
        "２０２６年１０月６日",
        "2026年10月6日（火）",
        "2026 年 10 月 6 日",
        "2026년 10월 6일",
        "6.10.2026",
        "06.10.2026 18:00",
        "6. 10. 2026",
        "06.10.26",
        "2026-10-06 - 2026-10-09"
      })
  void a_day_is_read_in_the_forms_of_programs_and_people(String text) {
    assertThat(day(text, "en")).isEqualTo(DAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|6. Oktober 2026",
        "de|Dienstag, den 6. Okt. 2026, 18:00",
        "fr|6 octobre 2026",
        "fr|mar. 6 oct. 2026",
        "fr|le 6 octobre 2026 à 10:30",
        "es|6 de octubre de 2026",
        "es|mar, 6 oct 2026",
        "pt|6 de outubro de 2026",
        "pt-BR|terça-feira, 6 de out. de 2026",
        "it|6 ottobre 2026",
        "it|mar 6 ott 2026",
        "nl|6 oktober 2026",
        "nl|dinsdag 6 okt 2026",
        "ru|6 октября 2026 г.",
        "ru|6 окт. 2026",
        "pl|6 października 2026",
        "sv|6 oktober 2026",
        "cs|6. října 2026",
        "uk|6 жовтня 2026",
        "tr|6 Ekim 2026",
        "en|6 octobre 2026",
        "en|6 октября 2026",
        "ja|2026年10月6日"
      })
  void a_day_is_read_with_the_names_of_months_in_several_languages(String language, String text) {
    assertThat(day(text, language)).isEqualTo(DAY);
  }

  @Test
  void other_months_of_other_languages_are_found() {
    assertThat(day("1er août 2026", "fr")).isEqualTo(LocalDate.of(2026, 8, 1));
    assertThat(day("3. März 2026", "en")).isEqualTo(LocalDate.of(2026, 3, 3));
    assertThat(day("3. Maerz 2026", "de")).isEqualTo(LocalDate.EPOCH);
    assertThat(day("3 Sept 2026", "en")).isEqualTo(LocalDate.of(2026, 9, 3));
    assertThat(day("3 мая 2026", "ru")).isEqualTo(LocalDate.of(2026, 5, 3));
    assertThat(day("5 listopada 2026", "hr")).isEqualTo(LocalDate.of(2026, 10, 5));
    assertThat(day("5 listopada 2026", "pl")).isEqualTo(LocalDate.of(2026, 11, 5));
  }

  @Test
  void a_month_without_a_day_is_its_first() {
    assertThat(day("October 2026", "en")).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(day("2026-10", "en")).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(day("2026年10月", "ja")).isEqualTo(LocalDate.of(2026, 10, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2026",
        "2026-02-30",
        "2026-13-01",
        "31/31/2026",
        "October 6",
        "tide-665",
        "30 February 2026",
        "10:30",
        "{{ .Date }}",
        "123456789"
      })
  void what_is_no_day_is_none(String text) {
    assertThat(read(text, "en")).isInstanceOf(Reading.None.class);
  }

  @Test
  void a_date_that_can_be_two_days_is_not_guessed() {
    assertThat(read("03/04/2026", "en"))
        .isEqualTo(
            new Reading.Ambiguous(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 3, 4), 0, 10));
    assertThat(day("04/04/2026", "en")).isEqualTo(LocalDate.of(2026, 4, 4));
    assertThat(day("13/04/2026", "en")).isEqualTo(LocalDate.of(2026, 4, 13));
    assertThat(day("04-13-2026", "en")).isEqualTo(LocalDate.of(2026, 4, 13));
  }

  @Test
  void the_newsletters_order_decides_what_could_be_two_days() {
    var dayFirst = new HeaderDate(DateOrder.DAY_FIRST, "en").read("03/04/2026");
    var monthFirst = new HeaderDate(DateOrder.MONTH_FIRST, "en").read("03/04/2026");
    assertThat(dayFirst).isEqualTo(new Reading.Day(LocalDate.of(2026, 4, 3), 0, 10));
    assertThat(monthFirst).isEqualTo(new Reading.Day(LocalDate.of(2026, 3, 4), 0, 10));
  }
}
