package org.coranto.app.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coranto.app.CorantoException;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.TestRuntime;
import org.coranto.app.proposals.MergeProposals.Merged;
import org.coranto.app.repo.NewsletterRepository.Author;
import org.coranto.model.TextChange;
import org.coranto.testing.Folders;
import org.coranto.testing.TestNewsletter;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real repositories, with branches as contributors leave them.
class MergeProposalsTest {

  private static final String DRAFT =
      """
      ---
      title: The Weekly 2
      date: 2026-09-09
      ---

      ## Links

      * [Of wind](https://example.org/wind)

      ## Notes
      """;

  private static final Author ADA = new Author("Ada Example", "ada@example.org");

  private final Path folder;
  private final Git git;
  private final TestNewsletter weekly;

  MergeProposalsTest(@TempDir Path folder) throws IOException, GitAPIException {
    this.folder = folder;
    this.git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
    this.weekly = TestNewsletter.withHeaders(folder).section("links").draft(DRAFT);
    commit("A draft");
  }

  @AfterEach
  void close() {
    git.close();
  }

  private RevCommit commit(String message) throws GitAPIException {
    git.add().addFilepattern(".").call();
    return git.commit()
        .setMessage(message)
        .setAuthor("Bob Example", "bob@example.org")
        .setCommitter("Bob Example", "bob@example.org")
        .setSign(false)
        .call();
  }

  /// A branch from main that alters the draft.
  private RevCommit branch(String name, String from, String to)
      throws IOException, GitAPIException {
    git.checkout().setCreateBranch(true).setName(name).setStartPoint("main").call();
    weekly.draft(DRAFT.replace(from, to));
    var commit = commit(name);
    git.checkout().setName("main").call();
    return commit;
  }

  private RevCommit link(String name) throws IOException, GitAPIException {
    return branch(
        name, "## Notes", "* [%1$s](https://example.org/%1$s)\n\n## Notes".formatted(name));
  }

  private Merged merge(String... proposals) {
    try (var newsletter = Newsletter.open(folder, TestRuntime.of(folder.resolve(".coranto")))) {
      return new MergeProposals(newsletter)
          .run(new MergeProposals.Request(List.of(proposals), Optional.empty(), Optional.of(ADA)));
    }
  }

  private String draft() {
    return Folders.read(weekly.draftFile());
  }

  private RevCommit head() throws GitAPIException {
    return git.log().setMaxCount(1).call().iterator().next();
  }

  @Test
  void branches_that_touch_the_same_line_merge_with_one_commit() throws Exception {
    var main = head();
    var moss = link("moss");
    var alum = link("alum");
    var zinc = link("zinc");

    var merged = merge("moss", "zinc", "alum");

    assertThat(merged.change()).isEqualTo(new TextChange.Kept.Committed(head().name(), Set.of()));
    assertThat(Arrays.asList(head().getParents())).containsExactly(main, moss, zinc, alum);
    assertThat(draft())
        .contains(
            """
            * [alum](https://example.org/alum)
            * [moss](https://example.org/moss)
            * [Of wind](https://example.org/wind)
            * [zinc](https://example.org/zinc)
            """);
    assertThat(git.status().call().getUncommittedChanges()).isEmpty();
    assertThat(head().getAuthorIdent().getName()).isEqualTo("Ada Example");
    assertThat(head().getFullMessage())
        .startsWith("Place 3 proposals into “The Weekly 2”\n\nmoss\n  accepted into Links:\n")
        .endsWith("\nCo-authored-by: Bob Example <bob@example.org>\n");
  }

  @Test
  void the_order_does_not_matter() throws Exception {
    link("moss");
    link("alum");
    merge("alum", "moss");
    var one = draft();
    git.reset().setMode(org.eclipse.jgit.api.ResetCommand.ResetType.HARD).setRef("HEAD^").call();

    merge("moss", "alum");

    assertThat(draft()).isEqualTo(one);
  }

  @Test
  void a_duplicate_is_closed_with_the_others_and_told_so() throws Exception {
    link("moss");
    var again =
        branch("again", "## Notes", "* [Moss!](https://example.org/moss?utm_source=x)\n\n## Notes");

    merge("moss", "again");

    assertThat(Arrays.asList(head().getParents())).contains(again);
    assertThat(head().getFullMessage()).contains("already in Links (");
    assertThat(draft()).containsOnlyOnce("example.org/moss");
  }

  @Test
  void what_was_not_taken_keeps_its_branch_open() throws Exception {
    git.checkout().setCreateBranch(true).setName("readme").setStartPoint("main").call();
    weekly.file("README.md", "Buy rain.\n");
    var readme = commit("readme");
    git.checkout().setName("main").call();
    link("moss");

    var merged = merge("readme", "moss");

    assertThat(Arrays.asList(head().getParents())).doesNotContain(readme);
    assertThat(merged.answers().getFirst().refused()).isPresent();
    assertThat(folder.resolve("README.md")).doesNotExist();
    assertThat(head().getFullMessage()).contains("readme\n  refused: it changes no edition");
  }

  @Test
  void a_branch_from_long_ago_goes_to_the_open_draft() throws Exception {
    link("moss");
    Files.delete(folder.resolve("drafts/2026-09-09.md"));
    weekly.file("editions/2026-09-09.md", DRAFT);
    weekly.file(
        "drafts/2026-09-16.md",
        DRAFT.replace("2026-09-09", "2026-09-16").replace("* [Of wind]", "* [Of rain]"));
    git.rm().addFilepattern("drafts/2026-09-09.md").call();
    commit("The next draft");

    merge("moss");

    assertThat(Files.readString(folder.resolve("drafts/2026-09-16.md")))
        .contains("* [moss](https://example.org/moss)");
    assertThat(Files.readString(folder.resolve("editions/2026-09-09.md"))).isEqualTo(DRAFT);
  }

  @Test
  void a_patch_is_placed_and_is_no_parent() throws Exception {
    var patch = folder.resolveSibling(folder.getFileName() + ".patch");
    Files.writeString(
        patch,
        """
        --- a/drafts/2026-09-09.md
        +++ b/drafts/2026-09-09.md
        @@ -6,3 +6,4 @@
         ## Links

        +* [clay](https://example.org/clay)
         * [Of wind](https://example.org/wind)
        """);

    merge(patch.toString());

    assertThat(head().getParentCount()).isEqualTo(1);
    assertThat(draft()).contains("* [clay]");
    Files.delete(patch);
  }

  @Test
  void a_branch_that_is_merged_already_is_nothing_to_do() throws Exception {
    link("moss");
    merge("moss");
    var head = head();

    assertThat(merge("moss").change()).isEqualTo(new TextChange.Kept.Unchanged());
    assertThat(head()).isEqualTo(head);
  }

  @Test
  void other_files_and_what_is_staged_are_left_alone() throws Exception {
    link("moss");
    weekly.file("notes.txt", "of my own\n");
    git.add().addFilepattern("notes.txt").call();

    merge("moss");

    assertThat(git.status().call().getAdded()).containsExactly("notes.txt");
  }

  @Test
  void a_draft_with_changes_of_its_own_stops_it() throws Exception {
    link("moss");
    weekly.draft(DRAFT + "\nMine.\n");

    assertThatThrownBy(() -> merge("moss"))
        .isInstanceOf(CorantoException.class)
        .hasMessageContaining("uncommitted changes");
  }

  @Test
  void what_is_neither_a_branch_nor_a_file_is_told() {
    assertThatThrownBy(() -> merge("no-such"))
        .isInstanceOf(CorantoException.class)
        .hasMessageContaining("neither a file nor a revision “no-such”");
  }
}
