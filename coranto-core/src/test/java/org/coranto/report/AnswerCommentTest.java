package org.coranto.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.coranto.proposal.EntryOrigin;
import org.coranto.proposal.ProposalAnswer;
import org.coranto.proposal.ProposalOutcome;
import org.junit.jupiter.api.Test;

/// The comment on the pull request of a newcomer.
class AnswerCommentTest {

  private static String of(ProposalOutcome... outcomes) {
    return AnswerComment.of(
        new ProposalAnswer(
            new EntryOrigin.OfPullRequest(12, "#12"), Optional.empty(), List.of(outcomes)));
  }

  @Test
  void everything_that_can_become_of_a_proposal_is_told() {
    assertThat(
            of(
                new ProposalOutcome.Accepted(
                    "Links", List.of("* [Moss](https://example.org/moss)")),
                new ProposalOutcome.Duplicate(
                    "Links", List.of("* Wind"), "“Of wind”, line 7 of the draft"),
                new ProposalOutcome.Changed("Links", List.of("* Rain"), List.of("* Of rain")),
                new ProposalOutcome.Removed("Links", List.of("* Old")),
                new ProposalOutcome.Other(
                    "", List.of("Hello"), List.of("Hi"), "it is not an entry")))
        .isEqualTo(
            """
            Thank you! A program has read the changes as entries of the next edition. The result is below; an editor may still change it.

            **Accepted** into `Links`:

            ```diff
            + * [Moss](https://example.org/moss)
            ```

            **Already there**, so it is not added to `Links` again: `“Of wind”, line 7 of the draft`.

            ```diff
            + * Wind
            ```

            **Changed** in `Links`:

            ```diff
            - * Rain
            + * Of rain
            ```

            **Removed** from `Links`:

            ```diff
            - * Old
            ```

            **For an editor to review**, because `it is not an entry`:

            ```diff
            - Hello
            + Hi
            ```\
            """);
  }

  @Test
  void nothing_to_see_and_nothing_read_are_told_as_well() {
    assertThat(of()).endsWith("They change nothing that readers see.");
    assertThat(
            AnswerComment.of(
                ProposalAnswer.refused(new EntryOrigin.OfPullRequest(12, "#12"), "it is damaged")))
        .endsWith("**Not read**: `it is damaged`.");
  }

  @Test
  void untrusted_text_stays_code() {
    var comment =
        of(
            new ProposalOutcome.Accepted(
                "`@everybody` --> <b>", List.of("/close", "```", "@everybody", "-->\n/merge")));
    assertThat(comment)
        .contains("**Accepted** into `` `@everybody` --> <b> ``:")
        .contains("````diff\n+ /close\n+ ```\n+ @everybody\n+ --> /merge\n````");
  }

  @Test
  void it_is_never_longer_than_a_forge_takes() {
    var lines = Collections.nCopies(1_000, "😀`".repeat(1_000));
    var many =
        Collections.nCopies(
            500,
            (ProposalOutcome) new ProposalOutcome.Other("x".repeat(9_000), lines, lines, "so"));
    assertThat(
            AnswerComment.of(
                new ProposalAnswer(
                    new EntryOrigin.OfPullRequest(12, "#12"), Optional.empty(), many)))
        .hasSizeLessThan(65_536)
        .matches("(?s).*… and 4[0-9][0-9] more\\.");
  }
}
