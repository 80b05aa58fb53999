package org.coranto.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A table that ships with the program: rows of cells between tabs, {@code #} begins a comment. */
final class ResourceTable {

  private ResourceTable() {}

  /** Every row with at least {@code columns} cells; what is left out at its end is empty. */
  static List<List<String>> read(String name, int columns) {
    try (var in = ResourceTable.class.getResourceAsStream(name)) {
      var text =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of((line + "\t".repeat(columns)).split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code Austria} and {@code Österreich} of {@code Austria; Österreich}. */
  static List<String> words(String cell) {
    return Arrays.stream(cell.split(";", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
