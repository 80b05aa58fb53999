package org.coranto.app.newsletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import org.coranto.app.ContentException;
import org.coranto.app.CorantoException;
import org.coranto.app.store.TipStore;
import org.coranto.model.EditionHead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class NewsletterTest {

  @TempDir private Path folder = Path.of("");

  private Newsletter open() {
    return Newsletter.open(folder, TestRuntime.of(folder));
  }

  private void write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private void weekly() throws IOException {
    write("coranto.toml", "name = \"The Weekly\"\naddress = \"https://weekly.example/\"\n");
    write("editions/2026-08-26.md", "---\ntitle: One\ndate: 2026-08-26\n---\n\n## News\n");
  }

  @Test
  void it_has_its_configuration_its_editions_and_the_day() throws IOException {
    weekly();
    try (var newsletter = open()) {
      assertThat(newsletter.root()).isEqualTo(folder.toRealPath());
      assertThat(newsletter.config().newsletter().name()).isEqualTo("The Weekly");
      assertThat(newsletter.editions(newsletter.files()).heads())
          .extracting(EditionHead::date)
          .containsExactly(LocalDate.of(2026, 8, 26));
      assertThat(newsletter.today()).isEqualTo("2026-09-01");
    }
  }

  @Test
  void it_can_be_seen_at_another_address() throws IOException {
    weekly();
    var elsewhere = URI.create("https://example.org/preview/");
    try (var newsletter = open()) {
      assertThat(newsletter.config(elsewhere).newsletter().address()).isEqualTo(elsewhere);
      assertThat(newsletter.config().newsletter().address()).hasToString("https://weekly.example/");
    }
  }

  @Test
  void nothing_is_read_before_it_is_needed() throws IOException {
    write("coranto.toml", "nam = \"The Weekly\"\n");
    try (var newsletter = open()) {
      assertThatThrownBy(newsletter::config)
          .isInstanceOf(ContentException.class)
          .hasMessageContaining("nam");
    }
  }

  @Test
  void a_folder_that_is_not_there_is_named() {
    assertThatThrownBy(() -> Newsletter.open(folder.resolve("weekly"), TestRuntime.of(folder)))
        .isInstanceOf(CorantoException.class)
        .hasMessageContaining("there is no folder " + folder.resolve("weekly"));
  }

  @Test
  void a_draft_is_looked_up_each_time() throws IOException {
    weekly();
    try (var newsletter = open()) {
      assertThat(newsletter.draftIfClear()).isEmpty();
      write("drafts/2026-09-02.md", "---\ntitle: Two\ndate: 2026-09-02\n---\n");
      assertThat(newsletter.draft().head().file()).isEqualTo("drafts/2026-09-02.md");
      write("drafts/2026-09-09.md", "---\ntitle: Three\ndate: 2026-09-09\n---\n");
      assertThatThrownBy(newsletter::draft)
          .isInstanceOf(CorantoException.class)
          .hasMessageContaining("2 open drafts");
      assertThat(newsletter.draft(folder.resolve("drafts/2026-09-09.md")).head().title())
          .isEqualTo("Three");
    }
  }

  @Test
  void one_database_is_opened_when_it_is_needed() throws IOException {
    weekly();
    try (var newsletter = open()) {
      assertThat(newsletter.storeIfKept()).isEmpty();
      assertThat(folder.resolve(".coranto/desk.db")).doesNotExist();
      var store = newsletter.store();
      assertThat(newsletter.store()).isSameAs(store);
      assertThat(newsletter.storeIfKept()).containsSame(store);
      assertThat(new TipStore(store).find(1)).isEmpty();
    }
  }

  @Test
  void when_it_is_closed_its_database_is_too() throws IOException {
    weekly();
    var newsletter = open();
    var store = newsletter.store();
    newsletter.close();
    assertThatThrownBy(() -> new TipStore(store).find(1)).isInstanceOf(CorantoException.class);
  }

  @Test
  void a_state_folder_that_a_link_leads_elsewhere_is_not_used() throws IOException {
    weekly();
    var elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve(".coranto"), elsewhere);
    try (var newsletter = open()) {
      assertThatThrownBy(newsletter::archive).hasMessageContaining(".coranto is a link to ");
      assertThatThrownBy(newsletter::store).hasMessageContaining(".coranto is a link to ");
      assertThatThrownBy(newsletter::writer).hasMessageContaining(".coranto is a link to ");
    }
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void the_archive_is_learned_once() throws IOException {
    weekly();
    try (var newsletter = open()) {
      assertThat(newsletter.archive()).isSameAs(newsletter.archive());
      assertThat(folder.resolve(".coranto/learned")).isDirectory();
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such permissions")
  void what_can_be_made_again_is_kept_in_the_cache_where_the_folder_is_read_only()
      throws IOException {
    weekly();
    var cache = folder.resolve("elsewhere");
    var runtime = TestRuntime.of(cache);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try (var newsletter = Newsletter.open(folder, runtime)) {
      assertThat(newsletter.state("learned")).hasParentRaw(cache.resolve("cache/learned"));
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }
}
