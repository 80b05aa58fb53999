package org.coranto.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/// A page of the documentation with examples that tests run.
///
/// @param text the page as written
public record Page(String text) {

  /// @param path in `docs`
  public static Page of(String path) {
    try {
      return new Page(Files.readString(Folders.project().resolve("docs").resolve(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The texts between fences of that language, in order, each line with its end.
  public List<String> blocks(String language) {
    return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
        .matcher(text)
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  /// The cells of every row of a table whose first cell is code, without the backticks.
  public List<List<String>> rows(String heading) {
    int start = text.indexOf("## " + heading + "\n");
    int end = text.indexOf("\n## ", start + 1);
    return text.substring(start, end < 0 ? text.length() : end)
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ", -1)))
        .map(cells -> cells.stream().map(cell -> cell.replace("`", "").strip()).toList())
        .toList();
  }
}
