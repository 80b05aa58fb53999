package org.coranto.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The documentation page of a check.
///
/// @param text in Markdown
public record Explanation(String text) {

  /// The page of `docs/checks` that is included in the program; empty if there is none.
  static Optional<Explanation> builtIn(String name) {
    try (var page = Explanation.class.getResourceAsStream("pages/" + name + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(new Explanation(new String(page.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own files cannot be read", e);
    }
  }

  /// What the check finds: the first paragraph of the page, on one line.
  public String sentence() {
    return paragraphAfter(text.startsWith("# ") ? text.indexOf('\n') : 0);
  }

  /// The first paragraph under `## Why`; empty if there is none.
  public String why() {
    int heading = text.indexOf("\n## Why\n");
    return heading < 0 ? "" : paragraphAfter(heading + "\n## Why\n".length());
  }

  private String paragraphAfter(int from) {
    var rest = text.substring(Math.max(from, 0)).strip();
    int end = rest.indexOf("\n\n");
    return (end < 0 ? rest : rest.substring(0, end)).replaceAll("\\s+", " ").strip();
  }
}
