package org.coranto.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.coranto.app.CorantoException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What cannot be made again is checked, copied, and its faults are named.
class DatabaseCareTest {

  private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void fill() {
    file = folder.resolve("desk.db");
    try (var database = Database.open(file)) {
      database.write(sql -> {
        sql.run("create table note (text text)", List.of());
        for (int i = 0; i < 500; i++) {
          sql.run("insert into note (text) values (?)", List.of("a line about rain ".repeat(20)));
        }
        return sql.run("delete from note where text = ?", List.of("nothing"));
      });
    }
  }

  private static int notes(Path file) {
    try (var database = Database.open(file)) {
      return database.read(
          sql -> sql.all("select count(*) from note", row -> row.getInt(1), List.of()).getFirst());
    }
  }

  private void overwrite(long from, int length) throws IOException {
    try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
      channel.position(from).write(java.nio.ByteBuffer.wrap(new byte[length]));
    }
  }

  private List<String> copies() throws IOException {
    try (var files = Files.list(folder.resolve("copies"))) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void a_copy_is_made_once_a_week_and_four_are_kept() throws IOException {
    try (var database = Database.open(file)) {
      for (int day = 0; day < 50; day++) {
        database.care(NOW.plus(Duration.ofDays(day)));
      }
    }
    assertThat(copies())
        .containsExactly(
            "desk-2026-12-29.db", "desk-2027-01-05.db", "desk-2027-01-12.db", "desk-2027-01-19.db");
    assertThat(notes(folder.resolve("copies/desk-2027-01-19.db"))).isEqualTo(500);
  }

  @Test
  void a_damaged_page_is_found_before_it_is_copied() throws IOException {
    overwrite(Files.size(file) / 2, 8_192);
    try (var database = Database.open(file)) {
      assertThatThrownBy(() -> database.care(NOW))
          .isInstanceOf(CorantoException.class)
          .hasMessageContaining("damaged")
          .hasMessageContaining("Copy the newest file");
    }
    assertThat(folder.resolve("copies")).doesNotExist();
  }

  @Test
  void a_file_that_is_no_database_is_named_at_once() throws IOException {
    overwrite(0, 100);
    assertThatThrownBy(() -> Database.open(file))
        .isInstanceOf(CorantoException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("not a database");
  }

  @Test
  void a_full_disk_is_named_and_nothing_is_lost() {
    try (var database = Database.open(file)) {
      assertThatThrownBy(() ->
              database.write(sql -> {
                sql.all("pragma max_page_count = 1", _ -> "", List.of());
                for (int i = 0; i < 1_000; i++) {
                  sql.run("insert into note (text) values (?)", List.of("more ".repeat(200)));
                }
                return 0;
              }))
          .isInstanceOf(CorantoException.class)
          .hasMessageContaining("the disk is full");
    }
    assertThat(notes(file)).isEqualTo(500);
  }
}
