package org.coranto.markdown;

import java.util.List;
import org.coranto.model.Edit;
import org.coranto.model.Span;

/// A text after edits, with offsets that can be mapped back to the original text.
///
/// @param text after the edits
/// @param edits sorted, without overlaps
/// @param base the offset of the text in its file
public record RepairedText(String text, List<Edit> edits, int base) {

  public static RepairedText of(String text, int base) {
    var edits = EncodingDamage.repairs(text);
    return new RepairedText(
        edits.isEmpty() ? text : new SourceText(text).with(edits).text(), edits, base);
  }

  /// The original span of this span of [#text].
  public Span original(int start, int end) {
    return edits.isEmpty()
        ? new Span(base + start, base + end)
        : new Span(base + original(start), base + original(end));
  }

  private int original(int offset) {
    int gained = 0;
    for (var edit : edits) {
      int at = edit.span().start() - gained;
      if (at >= offset) {
        break;
      }
      gained += edit.span().length() - edit.replacement().length();
    }
    return offset + gained;
  }
}
