package org.coranto.app.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coranto.app.repo.LocalGit;
import org.coranto.config.Config;
import org.coranto.config.ConfigReader;
import org.coranto.config.ConfigReading;
import org.coranto.edition.HeadResult;
import org.coranto.markdown.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadReaderTest {

  @TempDir private Path folder = Path.of("");

  private static Config config(String undated) {
    var toml =
        "name = \"A\"\naddress = \"https://a.example/\"\n[content]\nfile-name = \"{slug}\"\nundated = \"%s\"\n"
            .formatted(undated);
    return ((ConfigReading.Read) ConfigReader.read(toml, "coranto.toml", List.of())).config();
  }

  private static HeadResult read(String undated, Path top, String name, boolean draft)
      throws IOException {
    var file = top.resolve(name);
    return new HeadReader(config(undated))
        .read(name, file, new SourceText(Files.readString(file)), draft, "");
  }

  private static LocalDate day(HeadResult result) {
    return ((HeadResult.Found) result).head().date();
  }

  private LocalGit history() throws IOException {
    var git = LocalGit.init(folder.resolve("weekly"));
    var first = git.write("issues/pears.md", "---\ntitle: Pears\n---\n");
    git.run("add", ".");
    git.run(Map.of("GIT_AUTHOR_DATE", "2026-03-05T23:30:00+0900"), "commit", "-m", "Pears");
    Files.writeString(first, "---\ntitle: Pears, again\n---\n");
    git.write("issues/plums.md", "---\ntitle: Plums\n---\n");
    git.run("add", ".");
    git.run(Map.of("GIT_AUTHOR_DATE", "2026-03-12T10:00:00Z"), "commit", "-m", "Plums");
    return git;
  }

  @Test
  void an_edition_without_a_date_has_the_day_of_its_first_commit_in_its_authors_zone()
      throws IOException {
    var top = history().top();
    assertThat(day(read("first-commit", top, "issues/pears.md", false)))
        .isEqualTo(LocalDate.of(2026, 3, 5));
    assertThat(day(read("first-commit", top, "issues/plums.md", false)))
        .isEqualTo(LocalDate.of(2026, 3, 12));
  }

  @Test
  void it_has_none_without_the_key_without_a_commit_and_as_a_draft() throws IOException {
    var git = history();
    git.write("issues/new.md", "---\ntitle: New\n---\n");
    assertThat(read("left-out", git.top(), "issues/pears.md", false))
        .isInstanceOf(HeadResult.Undated.class);
    assertThat(read("first-commit", git.top(), "issues/new.md", false))
        .isInstanceOf(HeadResult.Undated.class);
    assertThat(read("first-commit", git.top(), "issues/pears.md", true))
        .isInstanceOf(HeadResult.Undated.class);
  }

  @Test
  void a_date_that_cannot_be_read_is_not_replaced() throws IOException {
    var git = history();
    git.commit("issues/soon.md", "---\ntitle: Soon\ndate: soon\n---\n");
    assertThat(read("first-commit", git.top(), "issues/soon.md", false))
        .isInstanceOf(HeadResult.Undated.class);
  }

  @Test
  void the_oldest_commit_of_a_shallow_clone_dates_nothing() throws IOException {
    var git = history();
    var clone = folder.resolve("shallow");
    git.run("clone", "-q", "--depth", "1", "file://" + git.top(), clone.toString());
    assertThat(read("first-commit", clone.toRealPath(), "issues/pears.md", false))
        .isInstanceOf(HeadResult.Undated.class);
  }

  @Test
  void outside_of_a_repository_there_is_no_first_commit() throws IOException {
    var plain = Files.createDirectories(folder.resolve("plain"));
    Files.writeString(plain.resolve("a.md"), "---\ntitle: A\n---\n");
    assertThat(read("first-commit", plain, "a.md", false)).isInstanceOf(HeadResult.Undated.class);
  }
}
