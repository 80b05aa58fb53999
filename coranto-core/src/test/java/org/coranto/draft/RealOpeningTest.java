package org.coranto.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Drafts of a real newsletter, opened from each of its last hundred editions for the next. The
/// figures are in `docs/opening.md`; `proof/opening` finds them in another way.
class RealOpeningTest {

  private static Openings openings;

  @BeforeAll
  static void open_a_draft_from_each_edition() {
    openings = new Openings(100);
  }

  /// The missing ones were written anew: most of them in two weeks in which every group got a URL.
  @Test
  void what_is_carried_over_is_what_editors_keep() {
    var figures = openings.figures();
    assertThat(figures.editions()).isEqualTo(100);
    assertThat(figures.precision()).as("byte for byte: %s", figures).isGreaterThan(0.83);
    assertThat(figures.sameEvent()).as("the same event: %s", figures).isGreaterThan(0.97);
    assertThat(figures.recall()).as("kept by editors: %s", figures).isGreaterThan(0.99);
  }

  @Test
  void a_draft_says_the_number_the_day_and_the_window_that_the_edition_had() {
    openings
        .each((opened, published) -> {
          var head = published.head();
          assertThat(opened.file()).endsWith("/" + head.date() + "-this-week-in-rust.md");
          assertThat(opened.title()).isEqualTo(head.title());
          assertThat(opened.slot().number()).isEqualTo(head.number());
          assertThat(opened.notes()).isEmpty();
          return opened.text().text();
        })
        .forEach(text -> assertThat(text).doesNotContain("$twir").contains("Rusty Events between"));
  }
}
