package org.coranto.config;

/// A value from the file for use in a message: on one line, in quotes, shortened.
final class Snippet {

  private static final int LONGEST = 60;

  private Snippet() {}

  static String of(String text) {
    var out = new StringBuilder("\"");
    text.codePoints().limit(LONGEST).forEach(c -> append(out, c));
    boolean cut = text.codePointCount(0, text.length()) > LONGEST;
    return out.append(cut ? "…\"" : "\"").toString();
  }

  private static void append(StringBuilder out, int c) {
    boolean harmless =
        switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              false;
          default -> true;
        };
    if (harmless) {
      out.appendCodePoint(c);
    } else {
      out.append("\\u%04x".formatted(c));
    }
  }
}
