package org.coranto.app.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.TestRuntime;
import org.coranto.testing.Folders;
import org.coranto.testing.TestNewsletter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No edition disappears from a site in silence.
class LostEditionsTest {

  @TempDir private Path folder = Path.of("");
  private Path root = Path.of("");
  private Path site = Path.of("");

  @BeforeEach
  void anArchiveOfTwentyEditions() throws IOException {
    root = Files.createDirectory(folder.resolve("weekly"));
    site = folder.resolve("site");
    var newsletter = TestNewsletter.in(root);
    for (int day = 1; day <= 20; day++) {
      newsletter.edition(
          "2026-08-%02d".formatted(day), "# The Weekly %d\n\nText.\n".formatted(day));
    }
  }

  private BuildOutcome build() {
    return build(new BuildSite.Request(Optional.of(site), Optional.empty(), false, false));
  }

  private BuildOutcome build(BuildSite.Request request) {
    try (var opened = Newsletter.open(root, TestRuntime.ofThisMachine(folder))) {
      return new BuildSite(opened).run(request);
    }
  }

  private BuildReport built() {
    return Builds.report(build());
  }

  private void delete(int from, int to) throws IOException {
    for (int day = from; day <= to; day++) {
      Files.delete(root.resolve("content/2026-08-%02d.md".formatted(day)));
    }
  }

  @Test
  void an_edition_without_a_date_is_reported_at_every_build() {
    Folders.write(root.resolve("content/letter.md"), "# A letter\n\nText.\n");
    for (int i = 0; i < 3; i++) {
      assertThat(built().leftOut())
          .singleElement()
          .asString()
          .startsWith("content/letter.md:1:1: ")
          .contains("no date");
    }
  }

  @Test
  void a_repaired_edition_is_no_longer_reported() throws IOException {
    Folders.write(root.resolve("content/letter.md"), "# A letter\n\nText.\n");
    assertThat(built().leftOut()).hasSize(1);
    Files.move(root.resolve("content/letter.md"), root.resolve("content/2026-08-21.md"));
    assertThat(built().leftOut()).isEmpty();
    assertThat(built().editions()).isEqualTo(21);
  }

  @Test
  void a_site_is_not_replaced_by_an_empty_one() throws IOException {
    built();
    var before = Folders.contents(site);
    Files.move(root.resolve("content"), root.resolve("texts"));
    assertThat(build()).isInstanceOf(BuildOutcome.Refused.class);
    assertThat(Folders.contents(site)).isEqualTo(before);
  }

  @Test
  void more_than_a_tenth_of_the_editions_is_not_removed_without_permission() throws IOException {
    built();
    delete(1, 3);
    assertThat(build())
        .isInstanceOfSatisfying(
            BuildOutcome.Refused.class,
            refused -> {
              assertThat(refused.before()).isEqualTo(20);
              assertThat(refused.removed())
                  .containsExactly(
                      "content/2026-08-01.md", "content/2026-08-02.md", "content/2026-08-03.md");
            });
    var permitted =
        Builds.report(
            build(new BuildSite.Request(Optional.of(site), Optional.empty(), false, true)));
    assertThat(permitted.editions()).isEqualTo(17);
  }

  @Test
  void a_tenth_of_the_editions_is_removed_and_reported() throws IOException {
    built();
    delete(1, 2);
    assertThat(built().notices())
        .contains(
            "content/2026-08-01.md: removed from the site",
            "content/2026-08-02.md: removed from the site");
  }

  @Test
  void the_record_of_a_killed_build_still_protects_the_editions() throws IOException {
    built();
    try (var opened = Newsletter.open(root, TestRuntime.ofThisMachine(folder))) {
      var file =
          org.coranto.app.site.BuildStateFile.of(site.toRealPath(), opened.runtime().stateKey());
      var state = file.read();
      file.write(state.before(java.util.Set.of("index.html")));
    }
    delete(1, 20);
    assertThat(build()).isInstanceOf(BuildOutcome.Refused.class);
  }

  @Test
  void without_a_record_of_the_last_build_the_pages_of_the_site_are_counted() throws IOException {
    built();
    Files.delete(folder.resolve(".site.state"));
    delete(1, 10);
    assertThat(build())
        .isInstanceOfSatisfying(
            BuildOutcome.Refused.class, refused -> assertThat(refused.removed()).hasSize(10));
  }

  @Test
  void renamed_files_and_moved_folders_lose_nothing() throws IOException {
    built();
    Files.move(root.resolve("content"), root.resolve("texts"));
    Folders.write(
        root.resolve("coranto.toml"),
        Folders.read(root.resolve("coranto.toml")).replace("\"content\"", "\"texts\""));
    assertThat(built().editions()).isEqualTo(20);
  }

  @Test
  void a_folder_of_editions_may_be_a_link_inside_the_newsletter() throws IOException {
    var plain = built();
    var pages = Folders.contents(site);
    Files.move(root.resolve("content"), root.resolve("texts"));
    Files.createSymbolicLink(root.resolve("content"), Path.of("texts"));
    assertThat(built().editions()).isEqualTo(plain.editions());
    assertThat(Folders.contents(site)).isEqualTo(pages);
  }

  @Test
  void a_change_behind_a_link_is_seen() throws IOException {
    Files.move(root.resolve("content"), root.resolve("texts"));
    Files.createSymbolicLink(root.resolve("content"), Path.of("texts"));
    built();
    Folders.write(root.resolve("texts/2026-08-21.md"), "# The Weekly 21\n\nText.\n");
    assertThat(built().editions()).isEqualTo(21);
  }

  @Test
  void a_link_that_leads_out_of_the_newsletter_is_not_followed() throws IOException {
    Files.move(root.resolve("content"), folder.resolve("elsewhere"));
    Files.createSymbolicLink(root.resolve("content"), folder.resolve("elsewhere"));
    var report = built();
    assertThat(report.editions()).isZero();
    assertThat(report.leftOut())
        .containsExactly(
            "content: is a link that leads out of the newsletter's folder; it was not followed");
  }

  @Test
  void a_link_to_a_hidden_folder_a_missing_file_or_its_own_folder_is_not_followed()
      throws IOException {
    Files.createDirectory(root.resolve(".secret"));
    Folders.write(root.resolve(".secret/2026-08-30.md"), "# Secret\n");
    Files.createSymbolicLink(root.resolve("content/hidden"), Path.of("../.secret"));
    Files.createSymbolicLink(root.resolve("content/2026-08-31.md"), Path.of("missing.md"));
    Files.createSymbolicLink(root.resolve("content/loop"), Path.of("../content"));
    var report = built();
    assertThat(report.editions()).isEqualTo(20);
    assertThat(report.leftOut()).hasSize(3);
  }

  @Test
  void an_edition_that_is_a_link_inside_the_newsletter_is_read() throws IOException {
    Folders.write(root.resolve("texts/new.md"), "# The Weekly 21\n");
    Files.createSymbolicLink(root.resolve("content/2026-08-21.md"), Path.of("../texts/new.md"));
    assertThat(built().editions()).isEqualTo(21);
  }
}
