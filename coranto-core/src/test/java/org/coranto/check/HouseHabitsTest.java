package org.coranto.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.coranto.config.CheckSettings;
import org.junit.jupiter.api.Test;

class HouseHabitsTest {

  private static final CheckSettings OFF =
      new CheckSettings(List.of("site-name-in-title"), List.of(), List.of(), List.of());

  private static HouseHabits habits(int editions, IntFunction<String> text) {
    Map<LocalDate, String> earlier = new HashMap<>();
    for (int i = 0; i < editions; i++) {
      earlier.put(TestEditions.DATE.minusWeeks(i + 1), text.apply(i));
    }
    return new HouseHabits(TestEditions.archive(earlier));
  }

  private static HouseHabit habit(HouseHabits habits, String name) {
    return habits.measured().stream()
        .filter(habit -> habit.name().equals(name))
        .findAny()
        .orElseThrow();
  }

  @Test
  void each_form_has_its_share_of_the_last_26_editions() {
    var habits =
        habits(
            30,
            i ->
                "## News\n\n%s [A post](https://example.org/%d)\n"
                    .formatted(i < 13 ? "*" : "-", i));
    var bullet = habit(habits, "bullet");
    assertThat(bullet.editions()).isEqualTo(26);
    assertThat(bullet.forms()).extracting(HouseHabit.Form::form).containsExactly("*", "-");
    assertThat(bullet.share(bullet.forms().getFirst())).isEqualTo(50);
    assertThat(bullet.forms().getFirst().example()).contains("2026-08-26");
  }

  @Test
  void a_form_of_an_older_edition_is_not_a_habit() {
    var habits =
        habits(
            30,
            i ->
                "## News\n\n%s [A post](https://example.org/%d)\n"
                    .formatted(i < 26 ? "*" : "-", i));
    assertThat(habit(habits, "bullet").forms()).hasSize(1);
  }

  @Test
  void headings_and_prefixes_of_most_editions_are_listed() {
    var habits =
        habits(
            10,
            i ->
                "## News\n\n* [video] [A film](https://example.org/%d)\n%s"
                    .formatted(i, i == 0 ? "\n## Once\n\nText\n" : ""));
    assertThat(habit(habits, "sections").forms())
        .extracting(HouseHabit.Form::form)
        .contains("## News")
        .doesNotContain("## Once");
    assertThat(habit(habits, "prefixes").forms())
        .extracting(HouseHabit.Form::form)
        .containsExactly("[video]");
  }

  @Test
  void a_check_that_is_off_although_its_rule_is_kept_is_a_contradiction() {
    var habits = habits(10, i -> "## News\n\n* [A post](https://example.org/%d)\n".formatted(i));
    var config = TestEditions.config(OFF, CheckSettings.NONE);
    assertThat(habits.proposals(config))
        .extracting(HabitProposal::toml)
        .containsExactly("# [checks]: remove \"site-name-in-title\" from off");
    assertThat(habits.proposals(TestEditions.config(CheckSettings.NONE, CheckSettings.NONE)))
        .isEmpty();
  }

  @Test
  void a_check_that_is_off_because_editors_leave_what_it_reports_is_none() {
    var habits =
        habits(10, i -> "## News\n\n* [A post | Puddle](https://puddle.example/%d)\n".formatted(i));
    assertThat(habits.proposals(TestEditions.config(OFF, CheckSettings.NONE))).isEmpty();
  }

  @Test
  void fewer_than_eight_editions_contradict_nothing() {
    var habits = habits(7, i -> "## News\n\n* [A post](https://example.org/%d)\n".formatted(i));
    assertThat(habits.proposals(TestEditions.config(OFF, CheckSettings.NONE))).isEmpty();
  }

  @Test
  void without_editions_there_are_no_habits() {
    assertThat(habits(0, _ -> "").measured()).isEmpty();
  }
}
