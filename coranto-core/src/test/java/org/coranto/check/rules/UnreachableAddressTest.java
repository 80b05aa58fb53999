package org.coranto.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.coranto.check.Severity;
import org.coranto.check.TestEditions;
import org.junit.jupiter.api.Test;

class UnreachableAddressTest {

  private static final LocalDate LAST = LocalDate.of(2026, 8, 26);

  private static final String REAL =
      """
      * [Rain](https://rain.rust-lang.org/1)
      * [Hail](https://hail.rust-lang.org/1)
      * [Snow](https://snow.rust-lang.org/1)
      * [Dew](https://dew.rust-lang.org/1)
      """;

  @Test
  void a_site_for_examples_that_earlier_editions_linked_to_is_usual() {
    var text = "## News\n\n" + REAL + "* [Fog](https://fog.example/2)\n";
    var before = Map.of(LAST, "## News\n\n* [Fog](https://fog.example/1)\n");
    assertThat(FindingLines.of(new UnreachableAddress(), text, before)).isEmpty();
    assertThat(FindingLines.of(new UnreachableAddress(), text)).hasSize(1);
  }

  @Test
  void a_preview_on_a_site_with_other_pages_is_never_usual() {
    var text = "## News\n\n" + REAL + "* [Fog](https://dev.to/ada/fog-temp-slug-7?preview=a1)\n";
    var before = Map.of(LAST, "## News\n\n* [Dew](https://dev.to/ada/dew-1ab)\n");
    assertThat(FindingLines.of(new UnreachableAddress(), text, before)).hasSize(1);
  }

  @Test
  void a_file_of_the_author_and_a_mail_are_errors() {
    var links = "* [Fog](file:///home/ada/fog), [sun](https://mail.google.com/mail/u/0/#a)\n";
    var text = "## News\n\n" + REAL + links;
    assertThat(new UnreachableAddress().look(TestEditions.of(text)))
        .hasSize(2)
        .allMatch(finding -> finding.severity() == Severity.ERROR);
  }

  @Test
  void a_host_that_authors_forget_to_replace_is_never_usual() {
    var text = "## News\n\n" + REAL + "* [Fog](https://example.com/2)\n";
    var before = Map.of(LAST, "## News\n\n* [Fog](https://example.com/1)\n");
    assertThat(FindingLines.of(new UnreachableAddress(), text, before)).hasSize(1);
  }
}
