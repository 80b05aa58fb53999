package org.coranto.app.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.coranto.app.adopt.MakeDemo.Outcome;
import org.coranto.app.newsletter.TestRuntime;
import org.coranto.testing.Folders;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeDemoTest {

  private static final Path SAMPLE = Folders.project().resolve("samples/rain-gauge");

  @TempDir Path folder;

  @Test
  void the_demo_has_a_commit_for_every_edition_on_the_day_it_appeared() throws Exception {
    var demo = folder.resolve("demo");
    assertThat(demo(demo)).isInstanceOf(Outcome.Made.class);

    var history = history(demo);
    assertThat(history.getFirst().getShortMessage()).startsWith("Start The Rain Gauge");
    assertThat(history.getLast().getShortMessage()).startsWith("Open ");
    assertThat(history).hasSizeGreaterThan(12).isSortedAccordingTo(byTime());
    assertThat(history.get(1).getShortMessage()).startsWith("Publish ");
    assertThat(history.get(1).getAuthorIdent().getName()).isEqualTo("The Rain Gauge editors");
  }

  @Test
  void nothing_is_left_to_commit() throws Exception {
    var demo = folder.resolve("demo");
    demo(demo);
    try (var git = Git.open(demo.toFile())) {
      assertThat(git.status().call().isClean()).isTrue();
    }
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(demo);
    }
  }

  @Test
  void an_earlier_demo_is_left_with_what_was_tried_in_it() throws IOException {
    var demo = folder.resolve("demo");
    demo(demo);
    Files.writeString(demo.resolve("coranto.toml"), "changed");
    assertThat(demo(demo)).isEqualTo(new Outcome.Found(demo));
    assertThat(demo.resolve("coranto.toml")).hasContent("changed");
  }

  @Test
  void an_empty_folder_is_taken() {
    assertThat(demo(folder)).isInstanceOf(Outcome.Made.class);
    assertThat(folder.resolve("coranto.toml")).exists();
  }

  @Test
  void a_folder_with_something_else_in_it_is_left_alone() throws Exception {
    Files.writeString(folder.resolve("thesis.txt"), "years of work");
    assertThat(demo(folder)).isEqualTo(new Outcome.Refused(folder));

    var repository = Files.createDirectory(folder.resolve("repository"));
    Git.init().setDirectory(repository.toFile()).call().close();
    assertThat(demo(repository)).isEqualTo(new Outcome.Refused(repository));
    try (var left = Files.list(repository)) {
      assertThat(left).containsExactly(repository.resolve(".git"));
    }
  }

  private Outcome demo(Path place) {
    return new MakeDemo(TestRuntime.of(folder)).run(new MakeDemo.Request(SAMPLE, place));
  }

  private static Comparator<RevCommit> byTime() {
    return Comparator.comparingInt(RevCommit::getCommitTime);
  }

  /// Oldest first.
  private static List<RevCommit> history(Path folder) throws Exception {
    try (var git = Git.open(folder.toFile())) {
      return StreamSupport.stream(git.log().call().spliterator(), false).toList().reversed();
    }
  }
}
