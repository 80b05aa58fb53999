package org.coranto.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The archives of real newsletters beside the project, if they exist.
public final class RealData {

  private RealData() {}

  /// A folder or file in `../shared/data`; the test is skipped if it does not exist.
  public static Path folder(String name) {
    var folder = Folders.project().resolveSibling("shared").resolve("data").resolve(name);
    assumeTrue(Files.exists(folder), "real data is not here: ../shared/data/" + name);
    return folder;
  }

  /// Every Markdown edition in the folder, sorted by path.
  public static List<Path> markdown(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().matches(".*\\.(md|markdown)")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Every file in the folder with that ending, sorted by path.
  public static List<Path> files(Path folder, String ending) {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
