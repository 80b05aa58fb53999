package org.coranto.app.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.TestRuntime;
import org.coranto.app.preview.OpenPages;
import org.coranto.registry.Outputs;
import org.coranto.testing.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Consecutive builds in one process, for pages that are open in browsers.
class PreviewBuildTest {

  private static final String ADDRESS = "https://moor.example/wells";

  @TempDir private Path folder = Path.of("");
  private Path newsletter = Path.of("");
  private Path out = Path.of("");
  private final BuildMemory memory = new BuildMemory();

  @BeforeEach
  void copyTheSample() {
    newsletter = folder.resolve("newsletter");
    out = folder.resolve("site");
    Folders.copy(Folders.project().resolve("samples/rain-gauge"), newsletter);
  }

  private BuildReport build(OpenPages pages) {
    return build(out, memory, pages);
  }

  private BuildReport build(Path site, BuildMemory with, OpenPages pages) {
    try (var opened = Newsletter.open(newsletter, TestRuntime.ofThisMachine(folder))) {
      return Builds.report(
          new BuildSite(opened, Outputs.ALL, with, pages)
              .run(new BuildSite.Request(Optional.of(site), Optional.empty(), true, true)));
    }
  }

  private Map<String, String> fullBuild() throws IOException {
    var full = Files.createTempDirectory(folder, "full").resolve("site");
    build(full, new BuildMemory(), OpenPages.NONE);
    return Folders.contents(full);
  }

  private void addEntry(String title) throws IOException {
    try (var editions = Files.list(newsletter.resolve("editions"))) {
      var newest = editions.sorted().toList().getLast();
      Folders.write(newest, Folders.read(newest) + "\n* [" + title + "](" + ADDRESS + ")\n");
    }
  }

  /// The page of the newest edition, which [#addEntry] changes.
  private String newestPage() throws IOException {
    addEntry("Wells of the moor");
    return fullBuild().entrySet().stream()
        .filter(file -> file.getKey().matches("editions/[^/]+/index\\.html"))
        .filter(file -> file.getValue().contains(ADDRESS))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  /// Browsers that show one page, and the site at the time when they were told to reload it.
  private final class Browsers implements OpenPages {
    private final String page;
    private final List<Map<String, String>> shown = new ArrayList<>();

    private Browsers(String page) {
      this.page = page;
    }

    @Override
    public Set<String> files() {
      return Set.of(page);
    }

    @Override
    public void show() {
      shown.add(Folders.contents(out));
    }
  }

  @Test
  void after_a_save_of_one_edition_one_edition_is_parsed() throws IOException {
    build(OpenPages.NONE);
    for (int save = 0; save < 3; save++) {
      addEntry("Well " + save);
      var work = build(OpenPages.NONE).work();
      assertThat(work.parsed()).isEqualTo(1);
      assertThat(work.rendered()).isPositive();
    }
    assertThat(Folders.contents(out)).isEqualTo(fullBuild());
  }

  @Test
  void the_page_that_is_looked_at_is_rendered_before_the_rest() throws IOException {
    var page = newestPage();
    build(OpenPages.NONE);
    var before = Folders.contents(out);
    addEntry("Dew ponds");
    var browsers = new Browsers(page);
    build(browsers);
    assertThat(browsers.shown).hasSize(1);
    var shown = browsers.shown.getFirst();
    assertThat(shown.get(page)).contains("Dew ponds");
    shown.remove(page);
    before.remove(page);
    assertThat(shown).as("the rest, when the page was shown").isEqualTo(before);
    assertThat(Folders.contents(out)).isEqualTo(fullBuild());
  }

  @Test
  void a_page_that_did_not_change_is_not_shown_again() throws IOException {
    build(OpenPages.NONE);
    addEntry("Dew ponds");
    var browsers = new Browsers("about/index.html");
    build(browsers);
    assertThat(browsers.shown).isEmpty();
  }

  @Test
  void a_changed_configuration_shows_the_page_first_too() throws IOException {
    var page = newestPage();
    build(OpenPages.NONE);
    var file = newsletter.resolve("coranto.toml");
    Folders.write(
        file, Folders.read(file).replaceFirst("(?m)^name = .*", "name = \"The Dew Gauge\""));
    var browsers = new Browsers(page);
    build(browsers);
    assertThat(browsers.shown.getFirst().get(page)).contains("The Dew Gauge");
    assertThat(Folders.contents(out)).isEqualTo(fullBuild());
  }

  @Test
  void what_another_process_built_meanwhile_is_known() throws IOException {
    build(OpenPages.NONE);
    addEntry("Dew ponds");
    build(out, new BuildMemory(), OpenPages.NONE);
    var work = build(OpenPages.NONE).work();
    // Files that were written at the time of the last build are read again, because their time
    // stamps are not certain.
    assertThat(work.rendered()).isZero();
    assertThat(work.parsed()).isZero();
  }
}
