package org.coranto.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.coranto.config.Schedule;
import org.coranto.config.Schedule.Interval;
import org.coranto.model.EditionHead;
import org.junit.jupiter.api.Test;

class NextIssueTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 9, 2);

  private static Schedule every(Interval interval) {
    return new Schedule(interval, DayOfWeek.WEDNESDAY, LocalTime.NOON, 7);
  }

  private static EditionHead edition(LocalDate date, int number) {
    return head(date, OptionalInt.of(number), false);
  }

  private static EditionHead head(LocalDate date, OptionalInt number, boolean draft) {
    return new EditionHead(
        "e/" + date, "Weekly", number, date, "w", "en", "/", draft, "", List.of());
  }

  private static NextIssue weekly(LocalDate today, EditionHead... heads) {
    return NextIssue.next(every(Interval.WEEK), List.of(heads), today);
  }

  @Test
  void a_week_later_with_the_next_number() {
    var slot = weekly(WEDNESDAY, edition(WEDNESDAY.minusWeeks(1), 99), edition(WEDNESDAY, 100));
    assertThat(slot.date()).isEqualTo(WEDNESDAY.plusWeeks(1));
    assertThat(slot.number()).hasValue(101);
    assertThat(slot.skipped()).isEmpty();
  }

  @Test
  void an_edition_that_came_early_or_late_does_not_move_the_next() {
    for (int days = -3; days <= 3; days++) {
      assertThat(weekly(WEDNESDAY, edition(WEDNESDAY.plusDays(days), 100)).date())
          .as("%d days", days)
          .isEqualTo(WEDNESDAY.plusWeeks(1));
    }
  }

  @Test
  void weeks_without_an_edition_have_no_number_and_are_told() {
    var slot = weekly(WEDNESDAY.plusDays(17), edition(WEDNESDAY, 100));
    assertThat(slot.date()).isEqualTo(WEDNESDAY.plusWeeks(3));
    assertThat(slot.number()).hasValue(101);
    assertThat(slot.skipped()).containsExactly(WEDNESDAY.plusWeeks(1), WEDNESDAY.plusWeeks(2));
  }

  @Test
  void on_the_day_it_is_due_it_is_of_today() {
    var slot = weekly(WEDNESDAY.plusWeeks(1), edition(WEDNESDAY, 100));
    assertThat(slot.date()).isEqualTo(WEDNESDAY.plusWeeks(1));
    assertThat(slot.skipped()).isEmpty();
  }

  @Test
  void a_weekly_that_slept_for_years_wakes_on_its_weekday() {
    var slot = weekly(WEDNESDAY.plusYears(9), edition(WEDNESDAY, 100));
    assertThat(slot.date()).isAfterOrEqualTo(WEDNESDAY.plusYears(9));
    assertThat(slot.date().getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
    assertThat(slot.number()).hasValue(101);
  }

  @Test
  void a_fortnightly_keeps_its_rhythm_over_a_pause() {
    var slot =
        NextIssue.next(
            every(Interval.FORTNIGHT), List.of(edition(WEDNESDAY, 1)), WEDNESDAY.plusWeeks(3));
    assertThat(slot.date()).isEqualTo(WEDNESDAY.plusWeeks(4));
  }

  @Test
  void a_monthly_keeps_its_day_and_the_last_of_the_month() {
    var monthly = every(Interval.MONTH);
    assertThat(new DueDay(monthly).after(LocalDate.of(2026, 1, 15))).isEqualTo("2026-02-15");
    assertThat(new DueDay(monthly).after(LocalDate.of(2026, 1, 31))).isEqualTo("2026-02-28");
    assertThat(new DueDay(monthly).after(LocalDate.of(2026, 2, 28))).isEqualTo("2026-03-31");
  }

  @Test
  void a_jump_of_numbers_is_gone_on_from() {
    var slot = weekly(WEDNESDAY, edition(WEDNESDAY.minusWeeks(1), 97), edition(WEDNESDAY, 100));
    assertThat(slot.number()).hasValue(101);
  }

  @Test
  void a_number_that_somebody_mistyped_is_not_given_twice() {
    var slot =
        weekly(
            WEDNESDAY,
            edition(WEDNESDAY.minusWeeks(2), 98),
            edition(WEDNESDAY.minusWeeks(1), 99),
            edition(WEDNESDAY, 97));
    assertThat(slot.number()).hasValue(100);
  }

  @Test
  void an_edition_that_forgot_its_number_counts() {
    var slot =
        weekly(
            WEDNESDAY,
            edition(WEDNESDAY.minusWeeks(1), 99),
            head(WEDNESDAY, OptionalInt.empty(), false));
    assertThat(slot.number()).hasValue(101);
  }

  @Test
  void a_newsletter_without_numbers_gets_none_and_the_very_first_gets_the_configured_one() {
    assertThat(weekly(WEDNESDAY, head(WEDNESDAY, OptionalInt.empty(), false)).number()).isEmpty();
    assertThat(weekly(WEDNESDAY.minusDays(1)).number()).hasValue(7);
    assertThat(weekly(WEDNESDAY.minusDays(1)).date()).isEqualTo(WEDNESDAY);
  }

  @Test
  void a_day_that_somebody_chose_is_behind_the_draft_before_it() {
    var heads =
        new ArrayList<>(
            List.of(
                edition(WEDNESDAY, 100), head(WEDNESDAY.plusWeeks(1), OptionalInt.of(101), true)));
    var slot = NextIssue.on(WEDNESDAY.plusDays(15), every(Interval.WEEK), heads);
    assertThat(slot.number()).hasValue(102);
    assertThat(slot.before()).contains(heads.get(1));
    assertThat(slot.skipped()).containsExactly(WEDNESDAY.plusWeeks(2));
  }
}
