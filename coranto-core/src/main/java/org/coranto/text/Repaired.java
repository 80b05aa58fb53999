package org.coranto.text;

import java.util.List;
import org.coranto.model.Edit;
import org.coranto.model.Span;

/**
 * A text as it was meant, whose places can be named in the text as it is.
 *
 * @param text after the edits
 * @param edits sorted, none overlapping another
 * @param base where the text begins in its file
 */
record Repaired(String text, List<Edit> edits, int base) {

  static Repaired of(String text, int base) {
    var edits = EncodingDamage.repairs(text);
    return new Repaired(edits.isEmpty() ? text : new Source(text).with(edits).text(), edits, base);
  }

  /** The stretch of the file that stands for this stretch of {@link #text}. */
  Span original(int start, int end) {
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
