package org.coranto.output.email;

/// Untrusted words as plain text: nothing in them can reverse, hide or fake the text around them.
final class SafeText {

  private SafeText() {}

  /// On one line. Characters that change the writing direction are removed (the letters themselves
  /// have a direction), and so are control characters; half a surrogate pair becomes U+FFFD.
  static String line(String text) {
    return characters(text).strip().replaceAll("\\s+", " ");
  }

  /// The same with its spaces and line ends.
  static String characters(String text) {
    var out = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isRemoved(c)).forEach(c -> out.appendCodePoint(whole(c)));
    return out.toString().replaceAll("\\{(?=\\{)", "{ ");
  }

  private static boolean isRemoved(int c) {
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return turns || (Character.isISOControl(c) && !Character.isWhitespace(c));
  }

  private static int whole(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c;
  }

  /// Isolated (Unicode bidi), if it runs from right to left, so that its neighbours keep their
  /// direction.
  static String isolated(String words) {
    return words.codePoints().anyMatch(SafeText::isRightToLeft)
        ? "\u2068" + words + "\u2069"
        : words;
  }

  private static boolean isRightToLeft(int c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          true;
      default -> false;
    };
  }

  /// Columns on a terminal: two for an ideograph or an emoji, none for an accent.
  static int columns(String words) {
    return words.codePoints().map(SafeText::columns).sum();
  }

  private static int columns(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  static boolean isWide(int c) {
    return Character.isIdeographic(c)
        || (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x3000 && c <= 0x30FF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xFF01 && c <= 0xFF60)
        || Character.isEmojiPresentation(c);
  }
}
