package org.coranto.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.coranto.check.Severity;
import org.coranto.check.TestEditions;
import org.coranto.draft.DraftStatus.Part;
import org.junit.jupiter.api.Test;

/// The status of edition 100 of The Weekly, due on Wednesday 2026-09-02 at noon.
class DraftStatusTest {

  private static final String TEMPLATE =
      """
      ## News

      ### Videos

      ## Pick of the Week

      [Suggest the next](https://forum.example/)!

      ## Changes

      These are the changes of this week:

      ## Upcoming Events

      ### Europe

      ## Quote of the Week

      Edited by:

      * [Ada](https://ada.example/)
      """;

  private static DraftStatus week(String draft, Map<Severity, Integer> findings, String now) {
    return DraftStatus.of(
            TestEditions.of(draft),
            TestEditions.of(TEMPLATE).edition().entries().toList(),
            findings,
            Instant.parse(now))
        .withWaiting(3);
  }

  private static DraftStatus week(String draft) {
    return week(draft, Map.of(), "2026-09-01T12:00:00Z");
  }

  @Test
  void what_the_template_says_fills_nothing() {
    var week = week(TEMPLATE);
    assertThat(week.parts())
        .extracting(Part::name)
        .containsExactly("news", "pick", "changes", "events", "quote");
    assertThat(week.parts()).allMatch(Part::isEmpty);
    assertThat(week.entries()).isZero();
  }

  @Test
  void entries_of_a_section_are_counted_with_those_below_it() {
    var week =
        week(
            "## News\n\n"
                + "* [A](https://a.example/)\n\n"
                + "### Videos\n\n"
                + "* [B](https://b.example/)\n"
                + "* [C](https://c.example/)\n");
    assertThat(week.parts())
        .containsExactly(
            new Part(
                "news", "News", org.coranto.model.SectionKind.LINKS, 3, false, Optional.empty()));
  }

  @Test
  void a_report_in_words_is_something_and_words_beside_no_pick_are_not() {
    var week = week("## Pick of the Week\n\nStill looking.\n\n## Changes\n\nThere were none.\n");
    assertThat(week.empty()).extracting(Part::name).containsExactly("pick");
  }

  @Test
  void time_to_press_is_told_in_the_newsletter_s_zone() {
    assertThat(week(TEMPLATE).left()).isEqualTo(Duration.ofHours(24));
    assertThat(week(TEMPLATE, Map.of(), "2026-09-02T13:30:00Z").left())
        .isEqualTo(Duration.ofMinutes(-90));
  }

  @Test
  void a_mail_and_what_it_folds_are_weighed() {
    var week = week(TEMPLATE);
    assertThat(week.mail().fits()).isTrue();
    assertThat(week.mail().folded()).isEmpty();
    assertThat(week.waiting()).hasValue(3);
  }
}
