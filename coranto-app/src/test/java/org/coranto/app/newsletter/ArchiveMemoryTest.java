package org.coranto.app.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.coranto.archive.ArchiveIndex;
import org.coranto.archive.Topics;
import org.coranto.config.Config;
import org.coranto.testing.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveMemoryTest {

  @TempDir private Path folder = Path.of("");

  private final Map<String, Path> editions = new TreeMap<>();
  private final List<String> learned = new ArrayList<>();
  private Config config = config();

  private Config config() {
    Folders.write(folder.resolve("coranto.toml"), "name = \"W\"\n\n[content]\nheader = \"yaml\"\n");
    return Configuration.read(folder.resolve("coranto.toml"));
  }

  @BeforeEach
  void twoEditions() {
    config = config();
    edition(1, "gauge");
    edition(2, "puddle");
  }

  private Path edition(int number, String word) {
    var name = "editions/2026-09-%02d-weekly-%d.md".formatted(number, number);
    var text =
        "---\ntitle: Weekly %d\ndate: 2026-09-%02d\n---\n\n## News\n\n* [%s](https://e.example/%d)\n"
            .formatted(number, number, word, number);
    Folders.write(folder.resolve(name), text);
    editions.put(name, folder.resolve(name));
    return folder.resolve(name);
  }

  private ArchiveIndex look() {
    learned.clear();
    return new ArchiveMemory(
            config,
            folder.resolve("memory"),
            (what, _, _) -> {
              synchronized (learned) {
                learned.add(what);
              }
            })
        .of(editions);
  }

  private List<String> kept() throws IOException {
    try (var files = Files.list(folder.resolve("memory"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void what_was_learned_once_is_remembered() {
    assertThat(look().knows(Topics.WORDS, "gauge")).isTrue();
    assertThat(learned).hasSize(2);
    assertThat(look().knows(Topics.WORDS, "puddle")).isTrue();
    assertThat(learned).isEmpty();
  }

  @Test
  void a_change_is_learned_and_the_way_back_is_not_forgotten() throws IOException {
    look();
    edition(2, "drizzle");
    assertThat(look().knows(Topics.WORDS, "puddle")).isFalse();
    assertThat(learned).isNotEmpty();
    edition(2, "puddle");
    assertThat(look().knows(Topics.WORDS, "puddle")).isTrue();
    assertThat(learned).isEmpty();
    assertThat(kept()).hasSize(3);
  }

  @Test
  void other_times_of_the_same_bytes_are_no_change() throws IOException {
    var later = FileTime.from(Instant.parse("2030-01-01T00:00:00Z"));
    look();
    for (var file : editions.values()) {
      Files.setLastModifiedTime(file, later);
    }
    assertThat(look().editions()).isEqualTo(2);
    assertThat(learned).isEmpty();
  }

  @Test
  void an_edition_that_is_new_or_gone_is_noticed() {
    look();
    edition(3, "hail");
    assertThat(look().editions()).isEqualTo(3);
    editions.remove(editions.keySet().iterator().next());
    assertThat(look().knows(Topics.WORDS, "gauge")).isFalse();
  }

  @Test
  void a_damaged_index_is_built_again() throws IOException {
    look();
    for (var name : kept()) {
      var file = folder.resolve("memory").resolve(name);
      var bytes = Files.readAllBytes(file);
      for (int length : new int[] {0, 3, bytes.length / 2, bytes.length - 1}) {
        Files.write(file, java.util.Arrays.copyOf(bytes, length));
        assertThat(look().knows(Topics.WORDS, "puddle")).as("%s of %d", name, length).isTrue();
      }
      bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
      assertThat(look().knows(Topics.WORDS, "puddle")).isTrue();
    }
  }

  @Test
  void only_the_newest_few_are_kept() throws IOException {
    for (int i = 0; i < 10; i++) {
      edition(2, "word" + "abcdefghij".charAt(i));
      look();
    }
    assertThat(kept()).hasSize(5);
  }

  @Test
  void many_at_once_learn_the_same() throws IOException {
    var known =
        IntStream.range(0, 16)
            .parallel()
            .mapToObj(_ ->
                new ArchiveMemory(config, folder.resolve("memory"), (_, _, _) -> {}).of(editions))
            .map(archive -> archive.knows(Topics.WORDS, "puddle"))
            .toList();
    assertThat(known).hasSize(16).doesNotContain(false);
    assertThat(kept()).hasSize(2);
  }

  @Test
  void where_nothing_can_be_kept_it_is_learned_each_time() {
    Folders.write(folder.resolve("memory"), "a file in the way");
    assertThat(look().editions()).isEqualTo(2);
    assertThat(look().editions()).isEqualTo(2);
    assertThat(learned).isNotEmpty();
  }
}
