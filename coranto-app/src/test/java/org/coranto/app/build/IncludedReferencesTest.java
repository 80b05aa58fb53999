package org.coranto.app.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.TestRuntime;
import org.coranto.testing.Folders;
import org.coranto.testing.TestNewsletter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of link references that editions include: `[content] references`.
class IncludedReferencesTest {

  private static final String PAGE = "2026/09/02/the-weekly-2/index.html";
  private static final String TEXT =
      "## News\n\n* [The moon][moon] pulls harder.\n\n{% include links.md %}\n";

  @TempDir private Path folder = Path.of("");

  private String site(String path) {
    return Folders.read(folder.resolve("site").resolve(path));
  }

  private TestNewsletter newsletter() {
    return TestNewsletter.in(folder)
        .configured("references = [\"_includes/links.md\"]\n")
        .edition("2026-09-02", "# The Weekly 2\n\n" + TEXT);
  }

  private BuildReport build() {
    try (var opened = Newsletter.open(folder, TestRuntime.ofThisMachine(folder))) {
      return Builds.report(
          new BuildSite(opened)
              .run(
                  new BuildSite.Request(
                      Optional.of(folder.resolve("site")), Optional.empty(), false, false)));
    }
  }

  @Test
  void links_lead_there_in_pages_feeds_and_mail() {
    newsletter().file("_includes/links.md", "[moon]: https://moon.example/\n");
    assertThat(build().notices()).isEmpty();
    for (var file :
        List.of(PAGE, "atom.xml", "rss.xml", "2026/09/02/the-weekly-2/mail/index.html")) {
      assertThat(site(file)).contains("https://moon.example/").doesNotContain("include", "[moon]");
    }
  }

  @Test
  void a_change_of_the_file_changes_the_pages() {
    var newsletter = newsletter().file("_includes/links.md", "[moon]: https://moon.example/\n");
    build();
    newsletter.file("_includes/links.md", "[moon]: https://moon.example/new/\n");
    build();
    assertThat(site(PAGE)).contains("https://moon.example/new/");
  }

  @Test
  void a_file_outside_of_the_newsletter_is_not_read(@TempDir Path other) throws IOException {
    Folders.write(other.resolve("links.md"), "[moon]: https://secret.example/\n");
    newsletter();
    Files.createDirectories(folder.resolve("_includes"));
    Files.createSymbolicLink(folder.resolve("_includes/links.md"), other.resolve("links.md"));
    assertThat(build().notices())
        .anyMatch(it -> it.startsWith("_includes/links.md ([content] references) is a link"));
    assertThat(site(PAGE)).doesNotContain("secret.example").contains("[The moon][moon]");
  }

  @Test
  void a_missing_or_large_file_is_reported() {
    var newsletter = newsletter();
    assertThat(build().notices())
        .anyMatch(it -> it.contains("does not exist in the newsletter's folder"));
    newsletter.file("_includes/links.md", "[moon]: https://moon.example/\n".repeat(40_000));
    assertThat(build().notices()).anyMatch(it -> it.contains("is larger than 1 MB"));
  }
}
