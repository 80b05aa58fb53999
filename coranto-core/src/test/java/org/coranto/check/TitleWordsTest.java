package org.coranto.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coranto.model.Span;
import org.junit.jupiter.api.Test;

class TitleWordsTest {

  private static TitleWords words(String title) {
    return TitleWords.of(title);
  }

  @Test
  void letters_and_digits_make_a_word_and_an_apostrophe_within_it() {
    assertThat(words("Don’t 'quote' it's 2 o'! 🌧rain’").words())
        .containsExactly("don't", "quote", "it's", "2", "o", "🌧rain");
    assertThat(words("a, bc").places()).containsExactly(new Span(0, 1), new Span(3, 5));
    assertThat(words("").words()).isEmpty();
  }

  @Test
  void a_title_contains_words_that_are_adjacent_in_it() {
    assertThat(words("How rain falls").holds(words("Rain falls"))).isTrue();
    assertThat(words("How rain falls").holds(words("How falls"))).isFalse();
    assertThat(words("Trains fall").holds(words("Rain"))).isFalse();
  }

  @Test
  void of_the_words_that_it_begins_with_the_last_may_be_cut_off() {
    assertThat(words("How rain falls").begins(List.of("how", "ra"))).isTrue();
    assertThat(words("How rain falls").begins(List.of("now", "ra"))).isFalse();
    assertThat(words("How rain falls").begins(List.of("how", "fa"))).isFalse();
  }

  @Test
  void words_are_counted_that_two_titles_have_in_the_same_order() {
    assertThat(words("How the rain falls").common(words("The rain, and how"))).isEqualTo(2);
    assertThat(words("a b c").common(words("c b a"))).isEqualTo(1);
    assertThat(words("a").common(words("b"))).isZero();
  }

  @Test
  void a_common_beginning_is_not_a_common_end_as_well() {
    assertThat(words("a b c").prefix(words("a b d"))).isEqualTo(2);
    assertThat(words("a b c").suffix(words("x c"))).isEqualTo(1);
    assertThat(words("a b c").suffix(words("y b c"))).isEqualTo(2);
    assertThat(words("a a").suffix(words("a a a"))).isZero();
    assertThat(words("a b").suffix(words("a b"))).isZero();
  }

  @Test
  void what_is_between_is_cut_at_the_words_around_it() {
    var title = words("[One] two, (three)!");
    assertThat(title.between(1, 1)).isEqualTo(new Span(4, 12));
    assertThat(title.between(0, 0)).isEqualTo(new Span(0, 19));
    assertThat(title.between(3, 0)).isEqualTo(new Span(17, 19));
    assertThat(title.between(2, 2)).isEqualTo(new Span(9, 9));
  }
}
