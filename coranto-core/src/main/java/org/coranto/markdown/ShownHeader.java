package org.coranto.markdown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.model.Span;

/// Lines at the start of a text that look like a header between marks that are no marks of one: a
/// block of code, a rule, `\---`, a remark. Markdown shows them to readers.
public final class ShownHeader {

  private static final int MOST_BLANK_LINES = 20;

  private static final Pattern WRONG_MARK =
      Pattern.compile(
          "`{3,}.*|~{3,}.*|(?:\\* ?){3,}|(?:_ ?){3,}|\\\\-.*|\\\\\\+.*|={3,}|<!--.*-->|(?:- ?){3,}");

  private ShownHeader() {}

  /// The lines, if each is `key: value` and one is the title or the date.
  public static Optional<Span> of(String text) {
    int first = skipBlank(text, text.startsWith("\uFEFF") ? 1 : 0);
    int end = FrontMatterParser.lineEnd(text, first);
    if (!WRONG_MARK.matcher(HeaderFence.strip(text.substring(first, end))).matches()) {
      return Optional.empty();
    }
    int from = skipBlank(text, FrontMatterParser.nextLine(text, end));
    var lines = HeaderLines.paragraph(text, from);
    boolean known = lines.fields().containsKey("title") || lines.fields().containsKey("date");
    return known && (lines.closing().isPresent() || isEnded(text, lines.end()))
        ? Optional.of(new Span(first, lines.end()))
        : Optional.empty();
  }

  /// Whether nothing else follows in the same paragraph.
  private static boolean isEnded(String text, int at) {
    var next = HeaderFence.strip(text.substring(at, FrontMatterParser.lineEnd(text, at)));
    return next.isEmpty() || WRONG_MARK.matcher(next).matches() || isAfterBlank(text, at);
  }

  private static boolean isAfterBlank(String text, int at) {
    var before = text.substring(0, at);
    return before.endsWith("\n\n") || before.endsWith("\r\n\r\n");
  }

  private static int skipBlank(String text, int from) {
    int at = from;
    for (int i = 0; i < MOST_BLANK_LINES && at < text.length(); i++) {
      int end = FrontMatterParser.lineEnd(text, at);
      if (!HeaderFence.isBlank(text.substring(at, end))) {
        return at;
      }
      at = FrontMatterParser.nextLine(text, end);
    }
    return at;
  }
}
