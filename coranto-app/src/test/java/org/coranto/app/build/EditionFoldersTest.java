package org.coranto.app.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.TestRuntime;
import org.coranto.testing.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Newsletters with a folder for each edition, as in Hugo and Zola.
class EditionFoldersTest {

  @TempDir private Path folder = Path.of("");

  private BuildReport build(String... files) {
    Folders.write(
        folder.resolve("coranto.toml"),
        """
        name = "Tides"
        address = "https://tides.example/"
        languages = ["en"]
        [content]
        editions = "issues"
        header = "toml"
        file-name = "{year}-{month}"
        [permalinks]
        edition = "/issues/{slug}/"
        slug = "file"
        """);
    for (var file : files) {
      var text = file.endsWith(".md") ? text(file) : "bytes of " + file;
      Folders.write(folder.resolve("issues").resolve(file), text);
    }
    try (var opened = Newsletter.open(folder, TestRuntime.ofThisMachine(folder))) {
      return Builds.report(
          new BuildSite(opened)
              .run(new BuildSite.Request(Optional.of(site("")), Optional.empty(), false, false)));
    }
  }

  private static String text(String file) {
    return """
    +++
    title = "Tides %s"
    +++

    ## News

    ![Chart](chart.png)
    """
        .formatted(file);
  }

  private Path site(String path) {
    return folder.resolve("site").resolve(path);
  }

  @Test
  void an_edition_has_the_name_and_the_day_of_its_folder() {
    var report = build("2026-09/index.md", "2026-10/index.md");
    assertThat(report.leftOut()).isEmpty();
    assertThat(site("issues/2026-09/index.html")).content().contains("2026-09-01");
    assertThat(site("issues/2026-10/index.html")).exists();
  }

  @Test
  void pictures_in_the_folder_of_an_edition_are_copied_beside_its_page() {
    build("2026-09/index.md", "2026-09/chart.png", "2026-09/more/map.svg", "2026-10/index.md");
    assertThat(site("issues/2026-09/chart.png")).hasContent("bytes of 2026-09/chart.png");
    assertThat(site("issues/2026-09/more/map.svg")).exists();
    assertThat(site("issues/2026-10/chart.png")).doesNotExist();
  }

  @Test
  void only_media_are_copied_and_what_belongs_to_no_edition_is_reported() {
    var report = build("2026-09/index.md", "2026-09/notes.yml", "2026-09/.secret.png", "stray.png");
    assertThat(site("issues/2026-09/notes.yml")).doesNotExist();
    assertThat(site("issues/2026-09/.secret.png")).doesNotExist();
    assertThat(report.notices()).anyMatch(notice -> notice.startsWith("issues/stray.png: "));
  }

  @Test
  void a_picture_that_is_a_link_out_of_the_newsletter_is_not_copied() throws Exception {
    Files.createDirectories(folder.resolve("issues/2026-09"));
    Files.createSymbolicLink(folder.resolve("issues/2026-09/chart.png"), Path.of("/etc/hosts"));
    var report = build("2026-09/index.md");
    assertThat(site("issues/2026-09/chart.png")).doesNotExist();
    assertThat(report.leftOut()).anyMatch(reason -> reason.startsWith("issues/2026-09/chart.png"));
  }

  @Test
  void a_picture_never_takes_the_path_of_a_page_a_file_or_another_picture() {
    placed("2026-09", "/x.html");
    placed("2026-10", "/y.html");
    var report =
        build("2026-09/a.png", "2026-10/a.png", "2026-09/Card.png", "2026-09/icon.svg", "b.png");
    assertThat(site("a.png")).hasContent("bytes of 2026-09/a.png");
    assertThat(site("icon.svg")).content().doesNotContain("bytes of");
    assertThat(report.notices())
        .anyMatch(notice -> notice.contains("issues/2026-10/a.png: was not copied to /a.png"))
        .anyMatch(notice -> notice.contains("/issues/2026-09/icon.svg: was not copied"))
        .anyMatch(notice -> notice.contains("/issues/2026-09/Card.png: was not copied"));
  }

  @Test
  void a_picture_whose_name_could_be_markup_is_not_copied() {
    var report = build("2026-09/index.md", "2026-09/a\"<b.png", "2026-09/c\nd.png");
    assertThat(site("issues/2026-09/a\"<b.png")).doesNotExist();
    assertThat(report.notices())
        .anyMatch(notice -> notice.startsWith("issues/2026-09/a??b.png: was not copied"))
        .anyMatch(notice -> notice.startsWith("issues/2026-09/c?d.png: was not copied"));
  }

  @Test
  void an_old_address_below_a_generated_file_is_left_out_and_reported() {
    placed("2026-09", "/n/\"\naliases = [\"/n/mail/mail.txt/\", \"/old/\"]\ntags = \"tide");
    var report = build();
    assertThat(site("n/mail/mail.txt")).isRegularFile();
    assertThat(site("old/index.html")).exists();
    assertThat(report.notices()).anyMatch(notice -> notice.startsWith("/n/mail/mail.txt/"));
  }

  @Test
  void the_later_of_two_editions_with_one_address_has_the_configured_one() {
    placed("2026-09", "/n/");
    placed("2026-10", "/N/");
    var report = build();
    assertThat(site("n/index.html")).content().contains("2026-09-01");
    assertThat(site("issues/2026-10/index.html")).content().contains("2026-10-01");
    assertThat(report.notices())
        .contains(
            "issues/2026-10/index.md: the address /N/ is also that of issues/2026-09/index.md; the"
                + " page is at /issues/2026-10/ instead.");
  }

  @Test
  void an_svg_file_that_can_run_a_program_is_not_copied() {
    var issue = folder.resolve("issues/2026-09");
    Folders.write(issue.resolve("pier.svg"), "<svg><rect width=\"3\"/></svg>");
    Folders.write(issue.resolve("trap.svg"), "<svg onload=\"steal()\"/>");
    var report = build("2026-09/index.md");
    assertThat(site("issues/2026-09/pier.svg")).exists();
    assertThat(site("issues/2026-09/trap.svg")).doesNotExist();
    assertThat(report.notices())
        .anyMatch(
            it -> it.startsWith("issues/2026-09/trap.svg: was not copied, because it is an SVG"));
  }

  @Test
  void an_edition_with_the_address_of_a_plain_page_has_the_configured_one() {
    Folders.write(folder.resolve("pages/harbour.md"), "+++\ntitle = \"Harbour\"\n+++\n\nA pier.\n");
    placed("2026-09", "/harbour/");
    placed("2026-10", "/Harbour/index.html/boats/");
    var report = build();
    assertThat(site("harbour/index.html")).content().contains("A pier.");
    assertThat(site("issues/2026-09/index.html")).exists();
    assertThat(site("issues/2026-10/index.html")).exists();
    assertThat(report.notices())
        .contains(
            "issues/2026-09/index.md: the address /harbour/ is also that of pages/harbour.md; the"
                + " page is at /issues/2026-09/ instead.");
  }

  @Test
  void an_edition_with_the_address_of_a_file_beside_another_has_the_configured_one() {
    placed("2026-09", "/issues/2026-11/mail/");
    placed("2026-10", "/issues/2026-11/card.png/");
    placed("2026-12", "/issues/2026-11/");
    var report = build("2026-11/index.md");
    assertThat(site("issues/2026-11/index.html")).content().contains("2026-11-01");
    for (var name : List.of("2026-09", "2026-10", "2026-12")) {
      assertThat(site("issues/" + name + "/index.html")).content().contains(name + "-01");
      assertThat(report.notices())
          .anyMatch(it ->
              it.startsWith("issues/%s/index.md: the address".formatted(name))
                  && it.contains("is also that of issues/2026-11/index.md"));
    }
  }

  private void placed(String name, String address) {
    var header = "+++\ntitle = \"Tides\"\npath = \"" + address + "\"\n+++\n\n## News\n";
    Folders.write(folder.resolve("issues").resolve(name).resolve("index.md"), header);
  }

  @Test
  void a_translation_has_its_own_page_and_language_and_the_same_pictures() {
    build("2026-09/index.md", "2026-09/index.de.md", "2026-09/chart.png", "2026-10.fr.md");
    assertThat(site("issues/2026-09/index.html")).content().contains("lang=\"en\"");
    assertThat(site("de/issues/2026-09/index.html")).content().contains("lang=\"de\"");
    assertThat(site("de/issues/2026-09/chart.png")).exists();
    assertThat(site("fr/issues/2026-10/index.html")).content().contains("lang=\"fr\"");
  }

  @Test
  void each_edition_keeps_its_own_picture_of_the_same_name() {
    build(
        "2026-09/Index.md",
        "2026-09/images/chart.png",
        "2026-10/README.md",
        "2026-10/images/chart.png");
    assertThat(site("issues/2026-09/images/chart.png"))
        .hasContent("bytes of 2026-09/images/chart.png");
    assertThat(site("issues/2026-10/images/chart.png"))
        .hasContent("bytes of 2026-10/images/chart.png");
    assertThat(site("images")).doesNotExist();
  }

  @Test
  void folders_of_pictures_that_are_links_out_of_the_newsletter_are_not_copied(
      @TempDir Path outside) throws Exception {
    Folders.write(outside.resolve("chart.png"), "not of this newsletter");
    Files.createDirectories(folder.resolve("issues/2026-09"));
    Files.createSymbolicLink(folder.resolve("issues/2026-09/images"), outside);
    build("2026-09/index.md");
    assertThat(site("issues/2026-09/images")).doesNotExist();
  }
}
