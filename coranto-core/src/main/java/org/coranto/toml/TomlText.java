package org.coranto.toml;

/// Text as TOML writes it, and as messages show it.
public final class TomlText {

  private static final int LONGEST_SHOWN = 60;

  private TomlText() {}

  /// `"a \"b\""`, on one line.
  public static String quoted(String text) {
    var out = new StringBuilder(text.length() + 2).append('"');
    text.codePoints().forEach(c -> append(out, c));
    return out.append('"').toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '"', '\\' -> out.append('\\').appendCodePoint(c);
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> {
        if (c >= ' ' && c < 0x7f) {
          out.append((char) c);
        } else {
          out.append((Character.isBmpCodePoint(c) ? "\\u%04x" : "\\U%08x").formatted(c));
        }
      }
    }
  }

  static String shown(String text) {
    var out = new StringBuilder();
    text.codePoints().limit(LONGEST_SHOWN).forEach(c -> out.append(shown(c)));
    boolean cut = text.codePointCount(0, text.length()) > LONGEST_SHOWN;
    return out.append(cut ? "…" : "").toString();
  }

  /// The character itself, unless a terminal might obey it.
  static String shown(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          "\\u%04x".formatted(c);
      default -> Character.toString(c);
    };
  }
}
