package org.coranto.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The parenthesis that closes a link's target: CommonMark 6.3.
class TargetsTest {

  /// In each text the first parenthesis belongs to the target.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "(a); 2",
        "(); 1",
        "( a ); 4",
        "(a(b)c); 6",
        "(a\\(c); 5",
        "(a\\)c); 5",
        "(<a )b>); 7",
        "(<a>b); -1",
        "(a \"t)\"); 7",
        "(a 't'); 6",
        "(a \"t\" b); -1",
        "(a \"t); -1",
        "(<a); -1",
        "(a b); -1",
        "(a(b); -1",
        "(a; -1",
        "(; -1"
      })
  void the_parenthesis_that_closes_a_target(String text, int closing) {
    assertThat(Targets.closing(text, 0, text.length())).isEqualTo(closing);
    assertThat(Targets.closing("[x]" + text + " (y)", 3, 3 + text.length()))
        .isEqualTo(closing < 0 ? -1 : 3 + closing);
  }

  @Test
  void nothing_is_looked_for_farther_than_an_address_is_long() {
    var near = "(" + "a".repeat(4095) + ")";
    var far = "(" + "a".repeat(4096) + ")";
    assertThat(Targets.closing(near, 0, near.length())).isEqualTo(4096);
    assertThat(Targets.closing(far, 0, far.length())).isEqualTo(-1);
    assertThat(Targets.find("a".repeat(4095) + "b", 'b', 0, 4096)).isEqualTo(4095);
    assertThat(Targets.find("a".repeat(4096) + "b", 'b', 0, 4097)).isEqualTo(-1);
    assertThat(Targets.find("aab", 'b', 1, 2)).isEqualTo(-1);
  }

  @Test
  void a_word_ends_at_white_space() {
    assertThat(Targets.wordEnd("a bc\td", 2, 6)).isEqualTo(4);
    assertThat(Targets.wordEnd("abc", 1, 3)).isEqualTo(3);
    assertThat(Targets.wordEnd("abc", 1, 2)).isEqualTo(2);
  }
}
