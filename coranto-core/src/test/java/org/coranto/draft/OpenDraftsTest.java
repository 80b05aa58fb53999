package org.coranto.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.coranto.config.Content;
import org.coranto.model.EditionHead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenDraftsTest {

  private static EditionHead head(String file, String day, int number) {
    var known = number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    boolean draft = file.startsWith("draft/");
    return new EditionHead(
        file, "Gull Post", known, LocalDate.parse(day), "gull", "en", "/", draft, "", List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "draft/2026-08-26-gull.md, 2026-08-26, 12", // the same file
    "draft/gull-12.md, 2026-08-26, 12", // the same day and number
    "draft/gull.md, 2026-08-26, 0", // the same day
    "draft/2026-08-25-gull.md, 2026-08-25, 12" // the edition came out a day later
  })
  void a_draft_whose_edition_is_out_is_not_open(String file, String day, int number) {
    var edition = head("editions/2026-08-26-gull.md", "2026-08-26", 12);
    assertThat(OpenDrafts.withoutPublished(List.of(edition, head(file, day, number))))
        .containsExactly(edition);
  }

  @ParameterizedTest
  @CsvSource({
    "draft/2026-09-02-gull.md, 2026-09-02, 13",
    "draft/2026-09-02-gull.md, 2026-09-02, 12", // its number has not been changed yet
    "draft/special.md, 2026-08-26, 99", // another edition of the same day
    "draft/2026-08-01-late.md, 2026-08-01, 11"
  })
  void any_other_draft_is_open(String file, String day, int number) {
    var edition = head("editions/2026-08-26-gull.md", "2026-08-26", 12);
    var draft = head(file, day, number);
    assertThat(OpenDrafts.withoutPublished(List.of(edition, draft))).contains(draft);
  }

  @ParameterizedTest
  @ValueSource(strings = {"draft.md", "Draft.markdown", "post/gull-next.md", "next-issue.md"})
  void a_draft_that_is_written_anew_for_every_issue_is_known_by_its_name(String file) {
    assertThat(Content.isStandingDraft(file)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "drafting.md", "next-steps.md", "draft.txt"})
  void other_names_are_none_of_a_draft(String file) {
    assertThat(Content.isStandingDraft(file)).isFalse();
  }

  @Test
  void an_edition_is_never_left_out() {
    var one = head("editions/a.md", "2026-08-26", 12);
    var other = head("editions/b.md", "2026-08-26", 12);
    assertThat(OpenDrafts.withoutPublished(List.of(one, other))).containsExactly(one, other);
  }
}
