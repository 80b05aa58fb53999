package org.coranto.output.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void sound_text_is_the_same_object() {
    var text = "Grüße, 世界 and עולם";
    assertThat(Scrub.text(text)).isSameAs(text);
  }

  @Test
  void control_characters_vanish_and_what_is_no_character_is_marked() {
    assertThat(Scrub.text("a\u0000b\u0085c\uD83Dd\uDC80e\uFFFEf\uFDD0g"))
        .isEqualTo("abc\uFFFDd\uFFFDe\uFFFDf\uFFFDg");
    assertThat(Scrub.text("tab\there\nand 🦀")).isEqualTo("tab\there\nand 🦀");
    assertThat(Scrub.text("\uDBFF\uDFFF")).isEqualTo("\uFFFD");
  }

  @Test
  void a_line_has_one_space_between_words_and_none_around_them() {
    assertThat(Scrub.line("  a\n\t b  c ")).isEqualTo("a b c");
  }

  @Test
  void text_is_cut_between_words() {
    assertThat(Shorten.toLetters("one two three four", 12)).isEqualTo("one two…");
    assertThat(Shorten.toLetters("one two", 7)).isEqualTo("one two");
  }

  @Test
  void a_word_that_fills_the_room_is_cut_within() {
    assertThat(Shorten.toLetters("internationalisation", 6)).isEqualTo("inter…");
  }

  @Test
  void what_is_seen_as_one_letter_is_never_cut() {
    assertThat(Shorten.letters("👩‍👩‍👧e\u0301")).isEqualTo(2);
    assertThat(Shorten.toLetters("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 2)).isEqualTo("👩‍👩‍👧…");
  }

  @Test
  void no_room_gives_no_text() {
    assertThat(Shorten.toLetters("word", 0)).isEmpty();
    assertThat(Shorten.toLetters("", 5)).isEmpty();
  }

  @Test
  void the_longest_text_that_fits_is_kept() {
    for (int room = 1; room < 60; room++) {
      var cut = Shorten.toLetters("x".repeat(50), room);
      assertThat(cut).hasSize(Math.min(room == 1 ? 0 : room, 50));
    }
  }
}
