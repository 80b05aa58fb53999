package org.coranto.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.coranto.edition.TitleWording.First;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleWordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Stabilize let_chains | stabilize `let_chains`",
        "Fix `a b` for Vec<T> | fix `a b` for Vec\\<T>",
        "`Vec<T>` and *all* | `Vec<T>` and \\*all\\*",
        "RFC: a title | RFC: a title",
        "LLVM 20 | LLVM 20",
        "CStr is a name | CStr is a name",
        "A title | a title",
        "Add --frozen, and -Zfoo | add `--frozen`, and `-Zfoo`",
        "Call std::mem::swap(). | call `std::mem::swap()`.",
        "Use #[inline] (see foo_bar) | use `#[inline]` (see `foo_bar`)",
        "Unclosed `tick here | unclosed \\`tick here",
        "half ] bracket | half \\] bracket",
        "Use MAX_LEN and vec! | use `MAX_LEN` and `vec!`",
        "Wow! That is it | wow! That is it",
        "snake_ and _x | snake_ and _x",
      })
  void a_title_is_written_as_the_house_writes_it(String title, String written) {
    assertThat(new TitleWording(First.LOWER, true).of(title)).isEqualTo(written);
  }
}
