package org.coranto.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The newsletter is called The Weekly.
class TrackingParameterTest {

  @ParameterizedTest
  @CsvSource({"ref, theweekly", "source, the-weekly", "r, The_Weekly"})
  void a_parameter_that_names_the_newsletter_is_one(String name, String value) {
    var address = "https://example.org/?id=1&%s=%s".formatted(name, value);
    assertThat(FindingLines.of(new TrackingParameter(), "* [Roots](" + address + ")\n"))
        .containsExactly(
            "%s | “%s=%s” only tracks readers; the page does not need it. | safe: https://example.org/?id=1"
                .formatted(address, name, value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ref=tw", "ref=weekly", "id=theweekly", "ref=x-the-weekly"})
  void others_are_not(String parameter) {
    assertThat(
            FindingLines.of(
                new TrackingParameter(), "* [Roots](https://example.org/?" + parameter + ")\n"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void what_two_editions_left_is_left(int editions) {
    var text = "* [Film](https://youtube.com/watch?v=a&feature=share)\n";
    var earlier =
        editions == 1
            ? Map.of(LocalDate.of(2020, 1, 1), text)
            : Map.of(LocalDate.of(2020, 1, 1), text, LocalDate.of(2026, 8, 26), text);
    assertThat(FindingLines.of(new TrackingParameter(), text, earlier))
        .hasSize(editions == 1 ? 1 : 0);
  }
}
