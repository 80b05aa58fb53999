package org.coranto.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.coranto.model.Dates;
import org.coranto.model.Hyperlink;
import org.coranto.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFormTest {

  private static final Dates DAY = Dates.on(LocalDate.of(2026, 9, 3));

  private static Hyperlink link(String text, String href) {
    return new Hyperlink(text, href, Span.NOWHERE);
  }

  private static EventForm.Example example(String lines, String when) {
    return new EventForm.Example(
        lines,
        when,
        DAY,
        "Oslo, NO",
        link("Rain Oslo", "https://rain.example"),
        link("Walk", "https://rain.example/1"));
  }

  @Test
  void an_event_shows_how_others_are_written() {
    var form =
        EventForm.of(
                example(
                    "- *Sept*: 3 Sep 2026 - Oslo, NO - [Rain Oslo](https://rain.example): [_Walk_](https://rain.example/1)\n",
                    "3 Sep 2026"))
            .orElseThrow();
    assertThat(form.lines())
        .isEqualTo(
            "- *Sept*: ‹when› - ‹where› - [‹group›](‹group-address›): [_‹title›_](‹address›)");
    assertThat(form.when(Dates.on(LocalDate.of(2026, 10, 12)))).isEqualTo("12 Oct 2026");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-09-03 | 2026-10-12",
        "September 3, 2026 | October 12, 2026",
        "Sep 3 | Oct 12",
        "03.09.2026 | 12.10.2026",
        "9/3/2026 | 10/12/2026"
      })
  void a_day_is_written_as_other_days(String written, String other) {
    var lines =
        written + ", Oslo, NO, [Rain Oslo](https://rain.example) [Walk](https://rain.example/1)";
    var form = EventForm.of(example(lines, written)).orElseThrow();
    assertThat(form.when(Dates.on(LocalDate.of(2026, 10, 12)))).isEqualTo(other);
  }

  @Test
  void what_is_written_in_a_way_of_its_own_shows_nothing() {
    assertThat(EventForm.of(example("a line", "2026-09-03"))).isEmpty();
    assertThat(
            EventForm.of(
                example(
                    "soon | Oslo, NO | [Rain Oslo](https://rain.example) [Walk](https://rain.example/1)",
                    "soon")))
        .isEmpty();
  }

  @Test
  void words_that_look_like_a_mark_are_words() {
    var written =
        EventForm.USUAL.write(
            Map.of(
                EventForm.WHEN, "‹title›",
                EventForm.WHERE, "‹where›",
                EventForm.GROUP, "‹",
                EventForm.GROUP_ADDRESS, "a",
                EventForm.TITLE, "›",
                EventForm.ADDRESS, "b"));
    assertThat(written).isEqualTo("* ‹title› | ‹where› | [‹](a)\n    * [**›**](b)");
  }
}
