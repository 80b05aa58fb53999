package org.coranto.app.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.TestRuntime;
import org.coranto.testing.Folders;
import org.coranto.testing.TestNewsletter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Problems of texts that readers see are reported by every build, as long as they exist.
class RepeatedNoticesTest {

  private static final String BROKEN_HEADER =
      "---\ntitle: \"Harbour notes\ntags: [ferries\n---\n\nThe ferry is late.\n";

  @TempDir private Path folder = Path.of("");
  private Path root = Path.of("");

  @BeforeEach
  void aNewsletterWithABrokenHeader() throws IOException {
    root = Files.createDirectory(folder.resolve("harbour"));
    TestNewsletter.in(root)
        .edition("2026-08-01", BROKEN_HEADER)
        .edition("2026-08-02", "# Harbour notes 2\n\nThe crane is red.\n");
  }

  private BuildReport built() {
    var request =
        new BuildSite.Request(Optional.of(folder.resolve("site")), Optional.empty(), false, false);
    try (var opened = Newsletter.open(root, TestRuntime.ofThisMachine(folder))) {
      return Builds.report(new BuildSite(opened).run(request));
    }
  }

  /// A file that has just been written could still change without a new stamp, and is read again.
  private void writtenLongAgo() throws IOException {
    try (var files = Files.walk(root)) {
      for (var file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-08-04T10:00:00Z")));
      }
    }
  }

  @Test
  void an_unchanged_build_reports_the_same_problems_without_any_work() throws IOException {
    writtenLongAgo();
    var first = built().notices();
    assertThat(first).anyMatch(line -> line.startsWith("content/2026-08-01.md:"));

    for (int i = 0; i < 2; i++) {
      var again = built();
      assertThat(again.work()).isEqualTo(BuildReport.Work.NONE);
      assertThat(again.notices()).isEqualTo(first);
    }
  }

  @Test
  void a_change_of_another_edition_keeps_the_problems_of_the_first() {
    var first = built().notices();
    Folders.write(root.resolve("content/2026-08-03.md"), "# Harbour notes 3\n\nFog.\n");

    assertThat(built().notices()).isEqualTo(first);
    assertThat(built().notices()).isEqualTo(first);
  }

  @Test
  void a_file_in_utf_16_is_left_out_at_every_build() throws IOException {
    Files.writeString(
        root.resolve("content/2026-08-03.md"),
        "\uFEFF# Harbour notes 3\n\nFog.\n",
        StandardCharsets.UTF_16LE);

    for (int i = 0; i < 2; i++) {
      var report = built();
      assertThat(report.editions()).isEqualTo(2);
      assertThat(report.leftOut())
          .singleElement()
          .asString()
          .startsWith("content/2026-08-03.md:")
          .contains("UTF-16");
    }
  }

  @Test
  void a_file_in_latin_1_is_reported_at_every_build() throws IOException {
    Files.writeString(
        root.resolve("content/2026-08-03.md"),
        "# Harbour notes 3\n\nThe café is open.\n",
        StandardCharsets.ISO_8859_1);

    for (int i = 0; i < 2; i++) {
      assertThat(built().notices())
          .contains("content/2026-08-03.md:3:8: The byte E9 is not UTF-8. Save the file as UTF-8.");
    }
  }

  @Test
  void a_corrected_edition_is_no_longer_reported() {
    built();
    Folders.write(root.resolve("content/2026-08-01.md"), "# Harbour notes\n\nNo ferry.\n");

    assertThat(built().notices()).isEmpty();
    assertThat(built().notices()).isEmpty();
  }

  @Test
  void a_removed_edition_is_no_longer_reported() throws IOException {
    for (int day = 10; day < 30; day++) {
      Folders.write(root.resolve("content/2026-08-%d.md".formatted(day)), "# Harbour\n\nFog.\n");
    }
    built();
    Files.delete(root.resolve("content/2026-08-01.md"));

    assertThat(built().notices()).containsExactly("content/2026-08-01.md: removed from the site");
    assertThat(built().notices()).isEmpty();
  }
}
