package org.coranto.app.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.coranto.app.CorantoException;
import org.coranto.app.draft.ShowStatus;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.TestRuntime;
import org.coranto.app.source.PullRequestChoice;
import org.coranto.draft.DraftStatus;
import org.coranto.model.EditionHead;
import org.coranto.proposal.ProposalAnswer;
import org.coranto.proposal.ProposalOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Drafts as others keep them: one file without a date, in the root or beside the editions.
class StandingDraftTest {

  private static final String LAST =
      """
      ---
      title: Gull Post 7
      ---

      The tide was high this week.

      ## Birds

      * [A gull](https://gull.example/gull)

      ## Bird of the week

      This week's bird is the [tern](https://gull.example/tern).

      ## Walks

      * 2026-08-20 | Oban, GB | [Pier walk](https://gull.example/pier)
      * 2026-09-20 | Oban, GB | [Beach walk](https://gull.example/beach)
      """;

  private static final String EMPTY =
      "---\ntitle: Gull Post 8\n---\n\n## Birds\n\n## Bird of the week\n\n## Walks\n";

  @TempDir private Path folder = Path.of("");

  private void write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private void newsletter(String drafts, String draft) throws IOException {
    write(
        "coranto.toml",
        """
        name = "Gull Post"
        address = "https://gull.example/"

        [content]
        editions = "issues"
        drafts = "%s"
        file-name = "{year}-{month}-{day}"
        header = "yaml"

        [[section]]
        name = "birds"
        title = "Birds"
        kind = "links"

        [[section]]
        name = "pick"
        title = "Bird of the week"
        kind = "pick"

        [[section]]
        name = "walks"
        title = "Walks"
        kind = "events"
        """
            .formatted(drafts));
    write("issues/2026-08-26.md", LAST);
    write(draft, EMPTY);
  }

  private static String patch(String file) {
    return """
    --- a/%1$s
    +++ b/%1$s
    @@ -4,4 +4,6 @@

     ## Birds

    +* [A puffin](https://gull.example/puffin)
    +
     ## Bird of the week
    """
        .formatted(file);
  }

  private ProposalAnswer receive(Optional<Path> draft, String patch) throws IOException {
    write("tip.patch", patch);
    try (var newsletter = Newsletter.open(folder, TestRuntime.of(folder))) {
      var request =
          new ReceiveProposals.Request(
              List.of(folder.resolve("tip.patch")), PullRequestChoice.NONE, draft, true, false);
      return new ReceiveProposals(newsletter).run(request).answers().getFirst().answer();
    }
  }

  private List<String> open() {
    try (var newsletter = Newsletter.open(folder, TestRuntime.of(folder))) {
      return new ShowStatus(newsletter)
          .run().weeks().stream().map(DraftStatus::draft).map(EditionHead::file).toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "draft.md, draft.md",
    "issues/gull-next.md, issues/gull-next.md",
    "., draft.md",
    "desk, desk/draft.md"
  })
  void a_draft_without_a_date_receives_proposals_and_is_the_open_one(String drafts, String file)
      throws IOException {
    newsletter(drafts, file);
    assertThat(open()).containsExactly(file);
    assertThat(receive(Optional.empty(), patch(file)).refused()).isEmpty();
    assertThat(folder.resolve(file)).content().contains("[A puffin]");
  }

  @Test
  void a_draft_that_is_named_is_what_patches_change_wherever_it_is() throws IOException {
    newsletter("drafts", "desk/next issue.md");
    var draft = Optional.of(folder.resolve("desk/next issue.md"));
    assertThat(receive(draft, patch("desk/next issue.md")).refused()).isEmpty();
    assertThat(draft.orElseThrow()).content().contains("[A puffin]");
  }

  @Test
  void a_draft_whose_edition_is_out_is_not_open_any_more() throws IOException {
    newsletter("drafts", "drafts/2026-09-02.md");
    write("drafts/2026-08-26.md", LAST);
    assertThat(open()).containsExactly("drafts/2026-09-02.md");
    receive(Optional.empty(), patch("drafts/2026-08-26.md"));
    assertThat(folder.resolve("drafts/2026-09-02.md")).content().contains("[A puffin]");
    Files.delete(folder.resolve("drafts/2026-09-02.md"));
    assertThat(open()).isEmpty();
    var patch = patch("drafts/2026-08-26.md");
    assertThatThrownBy(() -> receive(Optional.empty(), patch))
        .isInstanceOf(CorantoException.class)
        .hasMessageContaining("there is no open draft");
  }

  @Test
  void a_proposal_for_the_last_edition_or_the_last_draft_goes_to_the_open_draft()
      throws IOException {
    newsletter("drafts", "drafts/2026-09-02.md");
    receive(Optional.empty(), patch("issues/2026-08-26.md"));
    assertThat(folder.resolve("drafts/2026-09-02.md")).content().contains("[A puffin]");
    assertThat(folder.resolve("issues/2026-08-26.md")).content().isEqualTo(LAST);
  }

  @Test
  void a_file_that_was_started_from_the_last_edition_brings_only_what_is_new() throws IOException {
    newsletter("drafts", "drafts/2026-09-02.md");
    var started =
        LAST.replace("Post 7", "Post 8")
            .replace("gull)\n", "gull)\n* [A puffin](https://gull.example/puffin)\n");
    var patch = new StringBuilder("--- /dev/null\n+++ b/drafts/2026-09-02.md\n");
    patch.append("@@ -0,0 +1,%d @@\n".formatted(started.lines().count()));
    started.lines().forEach(line -> patch.append('+').append(line).append('\n'));

    var answer = receive(Optional.empty(), patch.toString());

    assertThat(folder.resolve("drafts/2026-09-02.md"))
        .content()
        .isEqualTo(
            """
            ---
            title: Gull Post 8
            ---

            ## Birds

            * [A puffin](https://gull.example/puffin)

            ## Bird of the week

            ## Walks

            * 2026-09-20 | Oban, GB | [Beach walk](https://gull.example/beach)
            """);
    assertThat(answer.outcomes())
        .contains(
            new ProposalOutcome.Duplicate(
                "Bird of the week",
                List.of("This week's bird is the [tern](https://gull.example/tern)."),
                "edition 7 (2026-08-26)"))
        .anyMatch(
            it -> it instanceof ProposalOutcome.Other other && other.because().contains("header"));
  }
}
