package org.coranto.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.coranto.app.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {

  @TempDir private Path temporary = Path.of("");

  private void publish(Set<String> staged, Set<String> unwanted) throws IOException {
    try (var site = new SiteFolder(temporary.toRealPath().resolve("site"))) {
      staged.forEach(path -> site.stage(path, path.getBytes(StandardCharsets.UTF_8)));
      site.publish(unwanted, Progress.SILENT);
    }
  }

  @Test
  void what_a_failed_build_wanted_to_write_below_a_file_is_no_obstacle_later() throws IOException {
    publish(Set.of("tides/all.ics"), Set.of());
    publish(Set.of("new.html"), Set.of("tides/all.ics/card.png", "gone/card.png"));
    assertThat(temporary.resolve("site/tides/all.ics")).hasContent("tides/all.ics");
    assertThat(temporary.resolve("site/new.html")).exists();
  }

  @Test
  void folders_that_become_empty_are_deleted() throws IOException {
    publish(Set.of("a/b/c.html", "d.html"), Set.of());
    publish(Set.of(), Set.of("a/b/c.html"));
    assertThat(temporary.resolve("site/a")).doesNotExist();
    assertThat(temporary.resolve("site/d.html")).exists();
  }
}
