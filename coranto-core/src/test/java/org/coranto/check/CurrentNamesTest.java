package org.coranto.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.coranto.config.CheckSettings;
import org.coranto.registry.Checks;
import org.coranto.web.LinkedPages;
import org.junit.jupiter.api.Test;

/// What users wrote with the former name of a check still means the check.
class CurrentNamesTest {

  private static final String BROKEN = "* [A post] (https://example.org/post)\n";

  private static List<Finding> findings(String text, CheckSettings settings) {
    var config = TestEditions.config(settings, CheckSettings.NONE);
    var context = TestEditions.of(text, java.util.Map.of(), config, LinkedPages.NONE);
    return new CheckRunner(Checks.ALL, EnumSet.allOf(Requirement.class))
        .read(context).stream()
            .filter(finding ->
                finding.check().equals("broken-link-syntax")
                    || finding.check().endsWith("-allowance"))
            .toList();
  }

  @Test
  void a_former_name_in_the_configuration_sets_the_severity_or_turns_it_off() {
    var off = new CheckSettings(List.of("space-in-link"), List.of(), List.of(), List.of());
    assertThat(findings(BROKEN, CheckSettings.NONE)).hasSize(1);
    assertThat(findings(BROKEN, off)).isEmpty();
    var warning = new CheckSettings(List.of(), List.of(), List.of("half-link"), List.of());
    assertThat(findings(BROKEN, warning))
        .extracting(Finding::severity)
        .isNotEqualTo(findings(BROKEN, CheckSettings.NONE).getFirst().severity())
        .hasSize(1);
  }

  @Test
  void a_comment_with_a_former_name_allows_the_finding() {
    var allowed =
        "* [A post] (https://example.org/post) <!-- coranto: allow half-link, because it is shown so -->\n";
    assertThat(findings(allowed, CheckSettings.NONE)).isEmpty();
  }

  @Test
  void every_name_that_was_ever_used_is_known() {
    var names = CurrentNames.of(Checks.ALL);
    assertThat(names.all()).contains("half-link", "space-in-link", "missing-target", "dead-link");
    assertThat(names.of("half-link")).isEqualTo("broken-link-syntax");
    assertThat(names.of("no-such-check")).isEqualTo("no-such-check");
  }
}
