package org.coranto.cli;

import java.util.ArrayList;
import java.util.List;

/// A page of the documentation, formatted for a terminal: headings are bold, paragraphs are
/// wrapped, examples are marked as good or bad. Where the output is not a terminal, it stays
/// Markdown.
final class MarkdownPage {

  private static final int WIDTH = 80;

  private final Terminal terminal;

  MarkdownPage(Terminal terminal) {
    this.terminal = terminal;
  }

  String of(String text) {
    var harmless = harmless(text);
    if (!terminal.colours()) {
      return harmless;
    }
    var out = new StringBuilder();
    var paragraph = new ArrayList<String>();
    var fence = "";
    for (var line : harmless.lines().toList()) {
      if (!fence.isEmpty()) {
        fence = line.equals(fence) ? "" : fence;
        out.append(fence.isEmpty() ? "" : "  " + line + "\n");
      } else if (line.startsWith("```")) {
        flush(paragraph, out);
        fence = line.replaceAll("[^`].*", "");
        out.append(label(line)).append('\n');
      } else if (line.startsWith("#")) {
        flush(paragraph, out);
        out.append(terminal.bold(line.replaceFirst("#+ ", ""))).append('\n');
      } else if (line.isBlank() || line.startsWith("|")) {
        flush(paragraph, out);
        out.append(line.startsWith("|--") ? "" : line.replaceAll("^\\| | \\|$", "") + "\n");
      } else {
        paragraph.add(line);
      }
    }
    flush(paragraph, out);
    return out.toString();
  }

  private static String label(String fence) {
    var kind = fence.replaceFirst("`+markdown ?", "");
    var colour =
        switch (kind.replaceFirst(" .*", "")) {
          case "bad" -> "31";
          case "good", "fixed" -> "32";
          default -> "2";
        };
    return "\033[" + colour + "m" + kind + ":\033[0m";
  }

  private static void flush(List<String> paragraph, StringBuilder out) {
    out.append(wrapped(String.join(" ", paragraph), ""));
    paragraph.clear();
  }

  String indented(String paragraph) {
    return wrapped(harmless(paragraph), "    ").stripTrailing();
  }

  private static String wrapped(String text, String indent) {
    var out = new StringBuilder();
    var line = new StringBuilder();
    for (var word : text.split(" ")) {
      if (!line.isEmpty() && indent.length() + line.length() + 1 + word.length() > WIDTH) {
        out.append(indent).append(line).append('\n');
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    return line.isEmpty()
        ? out.toString()
        : out.append(indent).append(line).append('\n').toString();
  }

  /// Removes control characters: the text of a newsletter's own rule must not move the cursor.
  private static String harmless(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cf}&&[^\n]]", "");
  }
}
