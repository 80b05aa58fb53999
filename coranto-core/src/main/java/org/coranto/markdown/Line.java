package org.coranto.markdown;

import java.util.regex.Pattern;
import org.coranto.model.Span;

/// A line of a source text, and its role in Markdown.
///
/// @param number from 1
/// @param span without its line end
/// @param text without its line end
/// @param indent columns of white space at the start; a tab goes to the next multiple of four
/// @param marker `*`, `-`, `+`, `1.` of an item, `##` of a heading; otherwise empty
/// @param content where its words start, after indentation, marker and the space after it
/// @param level of a heading, from 1; otherwise 0
public record Line(
    int number,
    Span span,
    String text,
    Kind kind,
    int indent,
    String marker,
    int content,
    int level) {

  private static final Pattern ITEM = Pattern.compile("([*+-]|\\d{1,9}[.)])(?=[ \\t]|$)");

  /// The block that begins on the line. If there are several, the outermost counts: `* > words` is
  /// an item. Code is always code.
  public enum Kind {
    /// A line of the edition's header.
    HEADER,
    BLANK,
    /// `## Title`, or the first line of a heading with an underline.
    HEADING,
    /// `===` or `---` under the words of a heading.
    UNDERLINE,
    /// An item of a list, at any depth.
    ITEM,
    QUOTE,
    /// `[label]: address`.
    DEFINITION,
    /// A line that a comment touches, unless there is something else on it.
    COMMENT,
    /// Fenced code with its fences, and indented code.
    CODE,
    TABLE,
    /// `---` between blocks.
    BREAK,
    /// Everything else: prose, HTML, and lines that continue the one before.
    TEXT
  }

  /// The text after indentation and marker.
  public String words() {
    return text.substring(content - span.start());
  }

  public Span wordsSpan() {
    return new Span(content, span.end());
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  /// Whether it is an item, or starts like an item but continues the line before, because it is
  /// indented too far.
  public boolean resemblesItem() {
    return is(Kind.ITEM) || (is(Kind.TEXT) && !itemMarker(words()).isEmpty());
  }

  /// The list marker at the start of a text; empty if there is none.
  public static String itemMarker(String text) {
    var match = ITEM.matcher(text);
    return match.lookingAt() ? match.group(1) : "";
  }
}
