package org.coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitlePartsTest {

  @Test
  void a_title_is_cut_at_bars_dashes_and_colons() {
    assertThat(TitleParts.of("A post | A site")).containsExactly("A post", "A site");
    assertThat(TitleParts.of("A: b – c")).containsExactly("A", "b", "c");
    assertThat(TitleParts.of("Well-known things::new")).containsExactly("Well-known things::new");
    assertThat(TitleParts.of(" | ")).isEmpty();
  }

  @Test
  void runs_of_parts_are_as_they_were_written() {
    assertThat(TitleParts.runs("A: b – c"))
        .containsExactly("A: b – c", "A: b", "b – c", "A", "b", "c");
    assertThat(TitleParts.runs("a")).containsExactly("a");
  }

  @Test
  void a_title_of_very_many_parts_has_few_runs() {
    assertThat(TitleParts.runs("a | ".repeat(1_000) + "b")).hasSizeLessThan(25);
  }
}
