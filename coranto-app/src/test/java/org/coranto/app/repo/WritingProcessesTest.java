package org.coranto.app.repo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.coranto.testing.JavaProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several processes that write the same text at the same time; some of them are killed.
class WritingProcessesTest {

  private static final String DRAFT = "# Weekly 2\n\n## News\n\n";

  @TempDir Path folder;

  @Test
  void twelve_processes_lose_no_line_and_commit_each_once() throws Exception {
    var git = LocalGit.init(folder);
    var draft = git.commit("x.md", DRAFT);
    var adders = new ArrayList<Process>();
    for (int i = 0; i < 12; i++) {
      adders.add(adder(git, draft, "p" + i, 0, 20));
    }
    for (var adder : adders) {
      var said = new String(adder.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(adder.waitFor()).as(said).isZero();
    }
    assertThat(Files.readAllLines(draft).stream().skip(4)).hasSize(240).doesNotHaveDuplicates();
    assertThat(git.commits()).isEqualTo(241);
    assertThat(git.run("log", "--format=%s", "HEAD~240..HEAD").lines()).doesNotHaveDuplicates();
    assertThat(git.committed("x.md") + "\n").isEqualTo(Files.readString(draft));
    assertThat(git.status()).isEmpty();
    git.run("fsck", "--strict");
  }

  @Test
  void commits_of_git_in_between_are_kept() throws Exception {
    var git = LocalGit.init(folder);
    var draft = git.commit("x.md", DRAFT);
    var adder = adder(git, draft, "p", 0, 20);
    for (int i = 0; i < 10; i++) {
      Files.writeString(git.top().resolve("other.md"), "other " + i + "\n");
      retried(git, "add", "other.md");
      retried(git, "commit", "-q", "-m", "Other " + i, "other.md");
    }
    var said = new String(adder.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(adder.waitFor()).as(said).isZero();
    assertThat(git.commits()).isEqualTo(31);
    git.writer().repair();
    assertThat(git.status()).isEmpty();
    assertThat(git.run("log", "--format=%s", "--", "other.md").lines()).hasSize(10);
  }

  /// Tried again, because Git gives up at once if it finds a lock.
  private static void retried(LocalGit git, String... words) {
    for (int i = 0; i < 200; i++) {
      try {
        git.run(words);
        return;
      } catch (AssertionError e) {
        if (i == 199 || !String.valueOf(e.getMessage()).matches("(?s).*(lock|reference).*")) {
          throw e;
        }
      }
    }
  }

  @Test
  void processes_that_are_killed_leave_text_and_commits_that_agree() throws Exception {
    var git = LocalGit.init(folder);
    var draft = git.commit("x.md", DRAFT);
    var random = new Random(20260901);
    for (int kill = 0; kill < 5; kill++) {
      var victim = adder(git, draft, "k", 0, 200);
      victim.waitFor(700 + random.nextInt(900), TimeUnit.MILLISECONDS);
      victim.destroyForcibly().waitFor();
      git.writer().repair();
      assertThat(git.status()).as("after kill %d", kill).isEmpty();
      assertThat(git.committed("x.md")).isEqualTo(Files.readString(draft).stripTrailing());
    }
    LineAdder.add(git.writer(), draft, "* last");
    var lines = Files.readAllLines(draft).stream().skip(4).toList();
    assertThat(lines).doesNotHaveDuplicates().endsWith("* last");
    assertThat(git.commits()).isEqualTo(lines.size() + 1);
    git.run("fsck", "--strict");
  }

  private static Process adder(LocalGit git, Path file, String name, int from, int to)
      throws IOException {
    var command =
        JavaProgram.command(
            LineAdder.class, file.toString(), name, String.valueOf(from), String.valueOf(to));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    git.setUser(builder.environment());
    return builder.start();
  }
}
