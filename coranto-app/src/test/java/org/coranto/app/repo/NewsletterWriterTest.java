package org.coranto.app.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coranto.app.repo.LocalGit.NOON;
import static org.coranto.app.repo.LocalGit.bytes;
import static org.coranto.app.repo.LocalGit.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import org.coranto.app.CorantoException;
import org.coranto.app.repo.NewsletterRepository.Author;
import org.coranto.app.repo.WriteResult.Moved;
import org.coranto.app.repo.WriteResult.Refused;
import org.coranto.app.repo.WriteResult.Unversioned;
import org.coranto.app.repo.WriteResult.Written;
import org.coranto.model.TextChange.Because;
import org.coranto.model.TextChange.Notice;
import org.coranto.model.TextChange.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A change of a text, in every state of the repository; Git itself checks the result.
class NewsletterWriterTest {

  private static final String DRAFT = "# Weekly 2\n\n## News\n\n* one\n* two\n* three\n";

  @TempDir Path folder;

  @Test
  void a_change_is_a_commit_of_that_file_alone_and_the_work_tree_is_clean() throws Exception {
    var git = LocalGit.init(folder);
    git.commit("other.md", "other\n");
    var draft = git.commit("draft/x.md", DRAFT);
    git.write("other.md", "other, and being edited\n");
    git.write("staged.md", "staged\n");
    git.run("add", "staged.md");
    var written = git.writer().write(line(draft, "* four").by(new Author("Ada", "ada@x.example")));
    assertThat(written).isEqualTo(new Written(git.run("rev-parse", "HEAD"), Set.of()));
    assertThat(Files.readString(draft)).isEqualTo(DRAFT + "* four\n");
    assertThat(git.committed("draft/x.md")).endsWith("* three\n* four");
    assertThat(git.status()).isEqualTo(" M other.md\nA  staged.md");
    assertThat(git.run("show", "--format=%an <%ae>, %cn <%ce>, %ct: %s", "--name-only"))
        .isEqualTo(
            "Ada <ada@x.example>, Ed <ed@weekly.example>, 1788264000: Add * four\n\ndraft/x.md");
    git.run("fsck", "--strict");
    assertThat(git.run("reflog", "-1", "--format=%gs")).isEqualTo("coranto: Add * four");
  }

  @Test
  void a_new_file_is_committed_and_one_that_is_there_is_never_overwritten() throws Exception {
    var git = LocalGit.init(folder);
    git.commit("coranto.toml", "name = \"Weekly\"\n");
    var file = git.top().resolve("draft/new.md");
    var change = Change.ofNew(file, bytes("new\n"), "Open\n", NOON);
    assertThat(git.writer().write(change)).isInstanceOf(Written.class);
    assertThat(git.status()).isEmpty();
    assertThat(git.writer().write(change)).isInstanceOf(Moved.class);
    assertThat(git.commits()).isEqualTo(2);
  }

  @Test
  void the_first_commit_of_a_branch_may_be_a_change() throws Exception {
    var git = LocalGit.init(folder);
    var file = git.top().resolve("draft.md");
    assertThat(git.writer().write(Change.ofNew(file, bytes("new\n"), "Open\n", NOON)))
        .isInstanceOf(Written.class);
    assertThat(git.run("log", "--format=%s %D")).isEqualTo("Open HEAD -> main");
    assertThat(git.status()).isEmpty();
  }

  @Test
  void a_detached_head_moves_on() throws Exception {
    var git = LocalGit.init(folder);
    var draft = git.commit("x.md", DRAFT);
    git.run("checkout", "-q", "--detach");
    assertThat(git.writer().write(line(draft, "* four"))).isInstanceOf(Written.class);
    assertThat(git.run("rev-list", "--count", "main..HEAD")).isEqualTo("1");
    assertThat(git.status()).isEmpty();
  }

  @Test
  void a_newsletter_may_be_in_a_folder_of_a_repository() throws Exception {
    var git = LocalGit.init(folder);
    var draft = git.commit("site/news/draft/x.md", DRAFT);
    var root = git.top().resolve("site/news");
    var writer = NewsletterWriter.of(root, root.resolve(".coranto"), git.environment());
    assertThat(writer.write(line(draft, "* four"))).isInstanceOf(Written.class);
    assertThat(git.committed("site/news/draft/x.md")).endsWith("* four");
    assertThat(git.status()).isEmpty();
    assertThat(root.resolve(".coranto")).doesNotExist();
  }

  @Test
  void a_linked_work_tree_has_its_own_branch_and_index() throws Exception {
    var git = LocalGit.init(folder);
    git.commit("x.md", DRAFT);
    git.run("worktree", "add", "-q", "-b", "next", folder.resolve("linked").toString());
    var linked = git.at(folder.resolve("linked").toRealPath());
    var written = linked.writer().write(line(linked.top().resolve("x.md"), "* four"));
    assertThat(written).isInstanceOf(Written.class);
    assertThat(linked.status()).isEmpty();
    assertThat(linked.run("log", "-1", "--format=%s %D")).isEqualTo("Add * four HEAD -> next");
    assertThat(git.commits()).isEqualTo(1);
    assertThat(git.status()).isEmpty();
    git.run("fsck", "--strict");
  }

  @Test
  void edits_of_an_editor_stay_in_the_file_and_out_of_the_commit() throws Exception {
    var git = LocalGit.init(folder);
    var draft = git.commit("x.md", DRAFT);
    git.write("x.md", DRAFT.replace("# Weekly 2", "# Weekly 2: being written"));
    var written = git.writer().write(line(draft, "* four"));
    assertThat(written)
        .isEqualTo(new Written(git.run("rev-parse", "HEAD"), Set.of(Notice.EDITS_LEFT)));
    assertThat(git.committed("x.md") + "\n").isEqualTo(DRAFT + "* four\n");
    assertThat(Files.readString(draft)).contains("being written", "* four");
    assertThat(git.status()).isEqualTo(" M x.md");
    assertThat(git.run("diff", "--numstat")).isEqualTo("1\t1\tx.md");
  }

  @Test
  void where_edits_cannot_be_told_from_the_change_nothing_is_written() throws Exception {
    var git = LocalGit.init(folder);
    var draft = git.commit("x.md", DRAFT);
    git.write("x.md", DRAFT + "* mine\n");
    assertThat(git.writer().write(line(draft, "* four")))
        .isEqualTo(new Refused(draft, Why.UNCOMMITTED_EDITS));
    assertThat(Files.readString(draft)).isEqualTo(DRAFT + "* mine\n");
    assertThat(git.commits()).isEqualTo(1);
    git.run("commit", "-qam", "Mine");
    assertThat(git.writer().write(line(draft, "* four"))).isInstanceOf(Written.class);
  }

  @Test
  void what_is_staged_is_an_edit_too() throws Exception {
    var git = LocalGit.init(folder);
    var draft = git.commit("x.md", DRAFT);
    git.write("x.md", DRAFT.replace("one", "1"));
    git.run("add", "x.md");
    assertThat(git.writer().write(line(draft, "* four")))
        .isEqualTo(new Refused(draft, Why.UNCOMMITTED_EDITS));
    assertThat(git.run("diff", "--cached", "--numstat")).isEqualTo("1\t1\tx.md");
  }

  @Test
  void a_file_that_was_never_committed_is_not_committed_by_the_way() throws Exception {
    var git = LocalGit.init(folder);
    git.commit("coranto.toml", "");
    var draft = git.write("x.md", DRAFT);
    assertThat(git.writer().write(line(draft, "* four")))
        .isEqualTo(new Refused(draft, Why.NEVER_COMMITTED));
    assertThat(Files.readString(draft)).isEqualTo(DRAFT);
  }

  @Test
  void a_file_that_git_ignores_is_written_and_not_committed() throws Exception {
    var git = LocalGit.init(folder);
    git.commit(".gitignore", "draft/\n");
    var draft = git.write("draft/x.md", DRAFT);
    assertThat(git.writer().write(line(draft, "* four")))
        .isEqualTo(new Unversioned(Because.NOT_TRACKED));
    assertThat(Files.readString(draft)).endsWith("* four\n");
  }

  @Test
  void without_a_repository_the_file_is_written() throws Exception {
    var root = Files.createDirectories(folder.resolve("plain")).toRealPath();
    var draft = Files.writeString(root.resolve("x.md"), DRAFT);
    var writer = NewsletterWriter.of(root, root.resolve(".coranto"), Map.of());
    assertThat(writer.write(line(draft, "* four")))
        .isEqualTo(new Unversioned(Because.NO_REPOSITORY));
    assertThat(Files.readString(draft)).endsWith("* four\n");
    assertThat(root.resolve(".coranto/.gitignore")).hasContent("*");
    assertThat(writer.write(Change.of(draft, bytes(DRAFT), bytes("x"), "x", NOON)))
        .isInstanceOf(Moved.class);
  }

  @Test
  void without_an_identity_the_file_is_written_and_the_answer_says_so() throws Exception {
    var git = LocalGit.init(folder);
    var draft = git.commit("x.md", DRAFT);
    Files.delete(git.home().resolve(".gitconfig"));
    assertThat(git.writer().write(line(draft, "* four")))
        .isEqualTo(new Unversioned(Because.NO_IDENTITY));
    assertThat(git.writer().write(line(draft, "* five").committedBy(LocalGit.ED)))
        .isEqualTo(new Refused(draft, Why.UNCOMMITTED_EDITS));
  }

  @Test
  void objects_with_sha_256_names_are_not_written() throws Exception {
    var git = LocalGit.init(folder, "--object-format=sha256");
    var draft = git.commit("x.md", DRAFT);
    assertThat(git.writer().write(line(draft, "* four")))
        .isEqualTo(new Unversioned(Because.SHA256));
    assertThat(git.status()).isEqualTo(" M x.md");
  }

  @Test
  void in_the_middle_of_a_merge_nothing_is_written() throws Exception {
    var git = LocalGit.init(folder);
    var draft = git.commit("x.md", DRAFT);
    git.run("checkout", "-q", "-b", "side");
    git.commit("y.md", "y\n");
    git.run("checkout", "-q", "main");
    git.commit("z.md", "z\n");
    git.run("merge", "-q", "--no-commit", "side");
    assertThat(git.writer().write(line(draft, "* four")))
        .isEqualTo(new Refused(draft, Why.IN_PROGRESS));
    assertThat(Files.readString(draft)).isEqualTo(DRAFT);
  }

  @Test
  void a_text_that_changed_since_it_was_read_is_left_as_it_is() throws Exception {
    var git = LocalGit.init(folder);
    var draft = git.commit("x.md", DRAFT);
    var change = line(draft, "* four");
    git.commit("x.md", DRAFT + "* theirs\n");
    assertThat(git.writer().write(change)).isInstanceOf(Moved.class);
    assertThat(Files.readString(draft)).isEqualTo(DRAFT + "* theirs\n");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void the_mode_of_a_file_stays_and_a_link_stays_a_link() throws Exception {
    var git = LocalGit.init(folder);
    var draft = git.write("drafts/x.md", DRAFT);
    Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-x---"));
    Files.createSymbolicLink(git.top().resolve("open.md"), Path.of("drafts/x.md"));
    git.run("add", "-A");
    git.run("commit", "-qm", "Start");
    var link = git.top().resolve("open.md");
    assertThat(git.writer().write(line(link, "* four"))).isInstanceOf(Written.class);
    assertThat(link).isSymbolicLink();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(draft)))
        .isEqualTo("rwxr-x---");
    assertThat(git.run("ls-tree", "HEAD", "drafts/x.md")).startsWith("100755");
    assertThat(git.status()).isEmpty();
  }

  @Test
  void an_index_that_stays_locked_does_not_stop_a_commit_and_follows_later() throws Exception {
    var git = LocalGit.init(folder);
    var draft = git.commit("x.md", DRAFT);
    var lock = Files.writeString(git.top().resolve(".git/index.lock"), "somebody is at work");
    assertThat(git.writer().write(line(draft, "* four")))
        .isEqualTo(new Written(git.run("rev-parse", "HEAD"), Set.of(Notice.INDEX_LOCKED)));
    assertThat(git.writer().write(line(draft, "* five"))).isInstanceOf(Written.class);
    assertThat(git.commits()).isEqualTo(3);
    assertThat(lock).hasContent("somebody is at work");
    Files.delete(lock);
    git.writer().repair();
    assertThat(git.status()).isEmpty();
    assertThat(git.run("diff", "--cached", "--stat")).isEmpty();
  }

  @Test
  void a_branch_that_stays_locked_is_named_and_nothing_is_written() throws Exception {
    var git = LocalGit.init(folder);
    var draft = git.commit("x.md", DRAFT);
    var lock = Files.writeString(git.top().resolve(".git/refs/heads/main.lock"), "");
    assertThat(git.writer().write(line(draft, "* four"))).isInstanceOf(Moved.class);
    assertThatThrownBy(() -> add(git, draft, "* four"))
        .isInstanceOf(CorantoException.class)
        .hasMessageContaining("25 tries", "nothing was written", lock.toString());
    assertThat(Files.readString(draft)).isEqualTo(DRAFT);
    Files.delete(lock);
    assertThat(add(git, draft, "* four")).isInstanceOf(Written.class);
  }

  private static WriteResult add(LocalGit git, Path draft, String line) {
    var writer = git.writer();
    return writer.untilDone(() ->
        switch (writer.write(line(draft, line))) {
          case Moved moved -> new Attempt.Overtaken<>(moved);
          case WriteResult other -> new Attempt.Done<>(other);
        });
  }

  @Test
  void a_commit_with_more_parents_merges_them() throws Exception {
    var git = LocalGit.init(folder);
    var draft = git.commit("x.md", DRAFT);
    git.run("checkout", "-q", "-b", "side");
    git.commit("y.md", "y\n");
    var side = git.run("rev-parse", "HEAD");
    git.run("checkout", "-q", "main");
    assertThat(git.writer().write(line(draft, "* four").merging(java.util.List.of(side))))
        .isInstanceOf(Written.class);
    assertThat(git.run("branch", "--merged")).contains("side");
    assertThat(git.status()).isEmpty();
  }

  @Test
  void a_file_outside_of_the_repository_is_written_only() throws IOException {
    var git = LocalGit.init(folder);
    var file = Files.writeString(folder.toRealPath().resolve("outside.md"), DRAFT);
    assertThat(git.writer().write(line(file, "* four")))
        .isEqualTo(new Unversioned(Because.NOT_TRACKED));
  }
}
