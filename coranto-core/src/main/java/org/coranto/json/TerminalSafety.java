package org.coranto.json;

/// Knows which characters a terminal only displays and does not interpret.
public final class TerminalSafety {

  private TerminalSafety() {}

  /// False for control characters, half surrogate pairs, and characters that change the writing
  /// direction.
  public static boolean isSafe(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.FORMAT -> c == '\u200D'; // joins the parts of an emoji
      default -> true;
    };
  }
}
