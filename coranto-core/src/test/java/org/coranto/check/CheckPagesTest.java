package org.coranto.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.check.CheckPage.Example;
import org.coranto.markdown.SourceText;
import org.coranto.model.Edit;
import org.coranto.registry.Checks;
import org.coranto.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every check has a page, and its examples are true.
class CheckPagesTest {

  static Stream<Check> checks() {
    return Checks.ALL.stream();
  }

  @Test
  void there_is_a_page_for_each_check_and_a_check_for_each_page() {
    assertThat(CheckPage.names())
        .isEqualTo(checks().map(Check::name).sorted().toList())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void a_page_says_what_why_and_what_it_would_have_saved(Check check) {
    var page = CheckPage.of(check.name());
    var needs =
        check.needs().isEmpty()
            ? "the text"
            : check.needs().stream()
                .map(Requirement::words)
                .sorted()
                .collect(Collectors.joining(", "));
    assertThat(page.text())
        .startsWith("# " + check.name() + "\n\n")
        .containsPattern(
            "\\n\\| severity \\| needs \\| fix \\|\\n\\|---\\|---\\|---\\|\\n\\| "
                + check.severity().word()
                + " \\| "
                + needs
                + " \\| (none|safe|unsafe|some safe, some unsafe) \\|\\n")
        .contains("\n## Why\n", "\n## What it would have saved\n", "\n## Examples\n");
  }

  @ParameterizedTest
  @MethodSource("checks")
  void what_a_page_calls_bad_is_found_and_what_it_calls_good_is_not(Check check) {
    var page = CheckPage.of(check.name());
    assertThat(page.examples()).extracting(Example::kind).contains("bad", "good");
    for (var example : page.examples()) {
      switch (example.kind()) {
        case "bad" ->
            assertThat(page.findings(check, example.text()))
                .as(example.text())
                .isNotEmpty()
                .allMatch(finding -> finding.check().equals(check.name()));
        case "good" ->
            assertThat(page.findings(check, example.text())).as(example.text()).isEmpty();
        default -> {}
      }
    }
  }

  @ParameterizedTest
  @MethodSource("checks")
  void what_a_page_quotes_is_what_is_said(Check check) {
    Golden.assertSame(
        CheckPage.of(check.name()).quoting(check), CheckPage.FOLDER.resolve(check.name() + ".md"));
  }

  @ParameterizedTest
  @MethodSource("checks")
  void what_a_page_calls_fixed_is_what_the_fixes_make_of_it(Check check) {
    var page = CheckPage.of(check.name());
    var examples = page.examples();
    boolean fixes = false;
    for (int i = 0; i < examples.size(); i++) {
      if (examples.get(i).kind().equals("bad")) {
        var bad = examples.get(i).text();
        var found = page.findings(check, bad);
        fixes |= found.stream().anyMatch(finding -> finding.fix().isPresent());
        int behind = i + 1 < examples.size() && is(examples.get(i + 1), "said") ? i + 2 : i + 1;
        if (behind < examples.size() && is(examples.get(behind), "fixed")) {
          var fixed = mended(CheckPage.whole(bad), found);
          assertThat(fixed).isEqualTo(CheckPage.whole(examples.get(behind).text()));
        }
      }
    }
    assertThat(fixes)
        .as("the page's table tells of a fix")
        .isNotEqualTo(page.text().contains("| none |"));
    assertThat(examples.stream().anyMatch(example -> example.kind().equals("fixed")))
        .as("an example is fixed")
        .isEqualTo(fixes);
  }

  private static boolean is(Example example, String kind) {
    return example.kind().equals(kind);
  }

  /// The table of a page agrees with the code about which fixes are safe.
  @ParameterizedTest
  @MethodSource("checks")
  void a_page_says_whether_fixes_are_safe(Check check) {
    var page = CheckPage.of(check.name());
    var safe =
        page.examples().stream()
            .filter(example -> example.kind().equals("bad"))
            .flatMap(example -> page.findings(check, example.text()).stream())
            .flatMap(finding -> finding.fix().stream())
            .map(Fix::safe)
            .collect(Collectors.toSet());
    if (page.text().contains("| some safe, some unsafe |")) {
      assertThat(safe).containsExactlyInAnyOrder(true, false);
    } else if (page.text().contains("| unsafe |")) {
      assertThat(safe).containsExactly(false);
    } else if (page.text().contains("| safe |")) {
      assertThat(safe).containsExactly(true);
    }
  }

  @ParameterizedTest
  @MethodSource("checks")
  void every_finding_is_in_the_text(Check check) {
    var page = CheckPage.of(check.name());
    for (var example : page.examples()) {
      if (example.kind().equals("bad")) {
        var text = page.context(example.text()).edition().text();
        assertThat(page.findings(check, example.text()))
            .as(example.text())
            .allSatisfy(finding -> {
              assertThat(finding.span().end()).isLessThanOrEqualTo(text.length());
              assertThat(text.substring(finding.span().start(), finding.span().end()))
                  .doesNotStartWith("\n")
                  .doesNotEndWith("\n");
            });
      }
    }
  }

  private static String mended(String text, List<Finding> found) {
    var edits = new ArrayList<Edit>();
    found.forEach(finding -> finding.fix().ifPresent(fix -> edits.addAll(fix.edits())));
    return new SourceText(text).with(edits).text();
  }
}
