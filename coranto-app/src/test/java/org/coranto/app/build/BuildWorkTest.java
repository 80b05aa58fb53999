package org.coranto.app.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.coranto.testing.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The amount of work of a build after a change, each build in a process of its own.
class BuildWorkTest {

  private static final int DOZEN = 12;

  @TempDir private Path folder = Path.of("");
  private Path newsletter = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void copyTheSample() {
    newsletter = folder.resolve("newsletter");
    out = folder.resolve("site");
    Folders.copy(Folders.project().resolve("samples/rain-gauge"), newsletter);
  }

  private BuildProcess.Outcome build() throws Exception {
    return BuildProcess.build(newsletter, out);
  }

  private List<Path> editions() throws Exception {
    try (var files = Files.list(newsletter.resolve("editions"))) {
      return files.sorted().toList();
    }
  }

  private void assertSiteEqualsAFullBuild() throws Exception {
    var full = folder.resolve("full");
    BuildProcess.build(newsletter, full);
    assertThat(Folders.contents(out)).isEqualTo(Folders.contents(full));
  }

  private static void addEntry(Path edition) {
    Folders.write(
        edition, Folders.read(edition) + "\n* [Wells of the moor](https://moor.example/wells)\n");
  }

  private void replaceInConfiguration(String old, String replacement) {
    var file = newsletter.resolve("coranto.toml");
    var text = Folders.read(file);
    assertThat(text).contains(old);
    Folders.write(file, text.replace(old, replacement));
  }

  private void appendToConfiguration(String text) {
    var file = newsletter.resolve("coranto.toml");
    Folders.write(file, Folders.read(file) + text);
  }

  @Test
  void without_a_change_nothing_is_rendered_parsed_or_read() throws Exception {
    assertThat(build().work().rendered()).isGreaterThan(40);
    assertThat(build().work()).isEqualTo(BuildReport.Work.NONE);
  }

  @Test
  void files_that_only_look_newer_are_read_and_nothing_is_parsed_or_rendered() throws Exception {
    build();
    for (var edition : editions()) {
      Folders.write(edition, Folders.read(edition));
    }
    var work = build().work();
    assertThat(work.rendered()).isZero();
    assertThat(work.parsed()).isZero();
  }

  @Test
  void a_changed_old_edition_renders_at_most_a_dozen_artifacts() throws Exception {
    build();
    addEntry(editions().getFirst());
    var work = build().work();
    assertThat(work.rendered()).isBetween(1, DOZEN);
    assertThat(work.parsed()).isEqualTo(1);
    assertThat(work.filesRead()).isLessThanOrEqualTo(DOZEN);
    assertSiteEqualsAFullBuild();
  }

  @Test
  void a_changed_newest_edition_leaves_other_editions_pages_alone() throws Exception {
    int all = build().work().rendered();
    addEntry(editions().getLast());
    var outcome = build();
    assertThat(outcome.work().rendered()).isBetween(1, all * 2 / 3);
    assertThat(outcome.work().parsed()).isLessThanOrEqualTo(editions().size() + 1);
    assertSiteEqualsAFullBuild();
  }

  @Test
  void another_source_or_other_checks_render_nothing() throws Exception {
    build();
    appendToConfiguration(
        """

        [[source]]
        name = "springs"
        source = "feed"
        addresses = ["https://springs.example/feed.xml"]
        section = "news"

        [checks]
        off = ["doubled-word"]
        """);
    var work = build().work();
    assertThat(work.rendered()).isZero();
    assertThat(work.parsed()).isZero();
    assertSiteEqualsAFullBuild();
  }

  @Test
  void another_description_renders_what_shows_it() throws Exception {
    build();
    replaceInConfiguration("description = ", "description = \"Other words.\" # ");
    assertThat(build().written()).isPositive();
    assertSiteEqualsAFullBuild();
  }

  @Test
  void ten_processes_make_equal_fingerprints() throws Exception {
    build();
    var first = BuildProcess.fingerprints(out);
    assertThat(first).hasSizeGreaterThan(40);
    for (int i = 1; i < 10; i++) {
      Files.delete(folder.resolve(".site.state"));
      build();
      assertThat(BuildProcess.fingerprints(out)).isEqualTo(first);
    }
  }
}
