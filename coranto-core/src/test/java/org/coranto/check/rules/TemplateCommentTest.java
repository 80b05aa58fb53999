package org.coranto.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.check.Finding;
import org.coranto.check.OwnFiles;
import org.coranto.check.Severity;
import org.coranto.check.TestEditions;
import org.coranto.config.Content.HeaderForm;
import org.junit.jupiter.api.Test;

/// What the template says to editors, and is still in an edition.
class TemplateCommentTest {

  private static final String TEMPLATE =
      """
      Title: The Weekly

      ## Calls

      <!-- Calls go here, one in a line -->
      <!-- or if there are none: *No calls this week.* -->
      <!-- coranto: allow empty-section, because it is written last -->
      """;

  private static List<Finding> findings(String text, Map<LocalDate, String> earlier) {
    var files = OwnFiles.of(TEMPLATE, HeaderForm.PELICAN, Optional::empty);
    return new TemplateComment().look(TestEditions.of(text, earlier).with(files));
  }

  @Test
  void a_note_beside_entries_is_an_error_that_covers_the_notes_around_it() {
    var found =
        findings(
            """
            ## Calls

            <!-- Calls go here,  one in a line -->
            <!-- or if there are none: *No calls this week.* -->

            * [Help](https://example.org/help)
            """,
            Map.of());

    assertThat(found)
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.ERROR);
          assertThat(finding.message()).isEqualTo("This note of the template is still here.");
          assertThat(finding.fix().orElseThrow().safe()).isFalse();
        });
  }

  @Test
  void a_note_that_most_editions_keep_is_left_alone_in_a_published_one() {
    var kept = "## Calls\n\n<!-- Calls go here, one in a line -->\n";
    var entries = "\n* [Help](https://example.org/help)\n";
    var earlier =
        Map.of(
            LocalDate.of(2026, 8, 19), kept + entries, LocalDate.of(2026, 8, 26), kept + entries);

    assertThat(findings(kept + entries, earlier)).isEmpty();
    assertThat(findings(kept, earlier)).isEmpty();
    assertThat(findings(kept, Map.of())).hasSize(1);
  }

  @Test
  void another_comment_and_one_for_coranto_are_no_notes_of_the_template() {
    assertThat(
            findings(
                """
                ## Calls

                <!-- Ada: who writes this? -->
                <!-- coranto: allow empty-section, because it is written last -->

                * [Help](https://example.org/help)
                """,
                Map.of()))
        .isEmpty();
  }
}
