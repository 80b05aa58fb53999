package org.coranto.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.LibraryLoaderUtil;

/// Where SQLite's native library is loaded from.
class SqliteLibraryTest {

  @TempDir Path cache;

  @Test
  void it_is_unpacked_whole_into_a_folder_of_its_version_and_system() throws IOException {
    var folder = SqliteLibrary.unpacked(cache);
    assertThat(folder.getParent()).isEqualTo(cache);
    assertThat(files(folder)).containsExactly(LibraryLoaderUtil.getNativeLibName());
    assertThat(Files.size(library(folder))).isGreaterThan(500_000);
  }

  @Test
  void it_is_unpacked_once() throws IOException {
    var folder = SqliteLibrary.unpacked(cache);
    var then = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(library(folder), then);
    assertThat(SqliteLibrary.unpacked(cache)).isEqualTo(folder);
    assertThat(Files.getLastModifiedTime(library(folder))).isEqualTo(then);
    assertThat(files(folder)).hasSize(1);
  }

  private static Path library(Path folder) {
    return folder.resolve(LibraryLoaderUtil.getNativeLibName());
  }

  private static List<String> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
