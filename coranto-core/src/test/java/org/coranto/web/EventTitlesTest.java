package org.coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coranto.web.PageEvent.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTitlesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CANCELLED: An evening with clocks",
        "An evening with clocks (cancelled)",
        "An evening with clocks – Canceled | Clock group",
        "*CANCELLED* An evening with clocks",
        "CANCELLED An evening with clocks",
        "Event cancelled - An evening with clocks",
        "This meetup has been cancelled",
        "SOLD OUT / CANCELLED: An evening with clocks",
        "Abgesagt: Ein Abend mit Uhren",
        "Diese Veranstaltung wurde abgesagt",
        "Une soirée (annulée)",
        "Cancelado – Una tarde con relojes",
        "【開催中止】時計の夕べ",
        "Отменено: Вечер часов"
      })
  void a_cancelled_event(String title) {
    assertThat(EventTitles.status(List.of(title))).as(title).contains(Status.CANCELLED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[POSTPONED] An evening", "An evening | Rescheduled", "Verschoben: Ein Abend"})
  void a_postponed_event(String title) {
    assertThat(EventTitles.status(List.of(title))).as(title).contains(Status.POSTPONED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cancelled futures, explained",
        "How tasks are cancelled in Tokio",
        "Cancelled tasks and what they leave behind | Clock group",
        "What to do when your flight is cancelled",
        "Structured concurrency: cancelled scopes",
        "Postponed garbage: a talk on collectors",
        "The postponed revolution",
        "Noise cancelling with Rust",
        "An evening with clocks"
      })
  void a_talk_about_it(String title) {
    assertThat(EventTitles.status(List.of(title))).as(title).isEmpty();
  }
}
