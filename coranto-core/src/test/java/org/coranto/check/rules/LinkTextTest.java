package org.coranto.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.coranto.check.TestEditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts of links that are right, and near misses of them.
class LinkTextTest {

  private static final Map<LocalDate, String> EARLIER =
      Map.of(TestEditions.DATE.minusWeeks(1), "## News\n\n* [Tea](https://tea.example/)\n");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Ada Rain](https://rain.example/) boils tea; discuss it [here](https://tea.example/a).",
        "[Kettles](https://kettle.example/) are [here](https://tea.example/a)"
      })
  void a_word_in_prose_that_starts_with_another_link_is_no_title(String line) {
    assertThat(new GenericTitle().look(TestEditions.of("## News\n\n" + line + "\n", EARLIER)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[here](https://tea.example/a).", "[here](https://tea.example/a)"})
  void a_line_of_its_own_that_says_nothing_is_reported(String line) {
    assertThat(new GenericTitle().look(TestEditions.of("## News\n\n" + line + "\n", EARLIER)))
        .hasSize(1);
  }

  @Test
  void an_encoded_space_is_no_part_of_a_number() {
    assertThat(
            new TitleAgainstAddress()
                .look(
                    TestEditions.of(
                        "* [Kettle 3.0 Preview](https://tea.example/Kettle%203.0%20Preview)\n",
                        EARLIER)))
        .isEmpty();
  }
}
