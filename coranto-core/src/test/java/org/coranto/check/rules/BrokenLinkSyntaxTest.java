package org.coranto.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenLinkSyntaxTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![Tide chart](https://pics.org/chart.png)",
        "* ![Tide chart](https://pics.org/chart.png)",
        "* See ![Tide](https://pics.org/c.png \"T\") and ![Ebb](https://pics.org/e.png 'E').",
        "> ![Tide](https://pics.org/c.png)",
        "| Chart |\n|---|\n| ![Tide](https://pics.org/c.png) |",
        "* **![Tide](https://pics.org/c)** and [![Ebb](https://pics.org/e.png)](https://p.org/)"
      })
  void an_image_with_a_web_address_is_correct(String text) {
    assertThat(FindingLines.of(new BrokenLinkSyntax(), "## News\n\n" + text + "\n")).isEmpty();
    assertThat(FindingLines.of(new MalformedTarget(), "## News\n\n" + text + "\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[Rain](https://moon.org/my post)", "[Rain](https://moon.org/l “title”)"})
  void a_url_that_may_go_on_after_a_space_is_not_closed_there(String text) {
    assertThat(FindingLines.of(new BrokenLinkSyntax(), "## News\n\n* " + text + "\n"))
        .isNotEmpty()
        .allMatch(finding -> finding.endsWith("no fix"));
  }
}
