package org.coranto.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// A table that is part of the program: rows of cells separated by tabs; `#` starts a comment.
public final class ResourceTable {

  private ResourceTable() {}

  /// Every row with at least `columns` cells; missing cells at the end are empty.
  ///
  /// @param owner the class in whose package the table is
  public static List<List<String>> read(Class<?> owner, String name, int columns) {
    try (var in = owner.getResourceAsStream(name)) {
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

  /// `Austria` and `Österreich` of `Austria; Österreich`.
  public static List<String> words(String cell) {
    return Arrays.stream(cell.split(";", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
