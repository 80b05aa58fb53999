package org.coranto.check;

import java.util.List;
import org.coranto.model.Edit;
import org.coranto.model.Span;

/**
 * How a finding is mended.
 *
 * @param title in the imperative: {@code Cut off “?utm_source=x”}
 * @param safe whether it can be applied unseen: what a reader reads and where links lead stay as
 *     they were meant
 * @param edits none overlapping another
 */
public record Fix(String title, boolean safe, List<Edit> edits) {

  public Fix {
    edits = List.copyOf(edits);
  }

  public static Fix safe(String title, Edit... edits) {
    return new Fix(title, true, List.of(edits));
  }

  /** For an editor to look at first. */
  public static Fix unsafe(String title, Edit... edits) {
    return new Fix(title, false, List.of(edits));
  }

  public static Edit replace(Span span, String replacement) {
    return new Edit(span, replacement);
  }

  public static Edit delete(Span span) {
    return new Edit(span, "");
  }
}
