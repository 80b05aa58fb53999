package org.coranto.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.coranto.app.CorantoException;
import org.coranto.app.check.TextToCheck;

/// The list that `--files-from` names: lines with a date, a tab and a path.
final class FilesFrom {

  private final String list;
  private final InputStream standardInput;

  /// @param list a file, or `-`
  FilesFrom(String list, InputStream standardInput) {
    this.list = list;
    this.standardInput = standardInput;
  }

  List<TextToCheck> texts() {
    var texts = new ArrayList<TextToCheck>();
    boolean piped = list.equals("-");
    try (var in = piped ? standardInput : Files.newInputStream(Path.of(list));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          texts.add(text(line, number));
        }
      }
    } catch (java.nio.file.NoSuchFileException _) {
      throw new CorantoException(
          "there is no file %s; --files-from names a list of files".formatted(list));
    } catch (IOException | InvalidPathException e) {
      throw new CorantoException("could not read " + list, e);
    }
    return texts;
  }

  private TextToCheck text(String line, int number) {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      throw wrong(number, "there is no tab in “%s”", line);
    }
    var date = line.substring(0, tab);
    try {
      return TextToCheck.of(Path.of(line.substring(tab + 1)), LocalDate.parse(date));
    } catch (DateTimeParseException _) {
      throw wrong(number, "“%s” is not a date", date);
    } catch (InvalidPathException _) {
      throw wrong(number, "“%s” is not a path", line.substring(tab + 1));
    }
  }

  private CorantoException wrong(int number, String what, String quoted) {
    return new CorantoException(
        "%s:%d: %s; a line has a date, a tab and a path, for example 2026-09-02<tab>drafts/next.md"
            .formatted(list.equals("-") ? "standard input" : list, number, what.formatted(quoted)));
  }
}
