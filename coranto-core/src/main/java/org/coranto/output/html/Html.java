package org.coranto.output.html;

import java.text.Normalizer;

/// Text as HTML. Characters that neither HTML nor XML 1.0 (section 2.2) may contain are removed:
/// control characters are dropped, lone surrogates and noncharacters become U+FFFD. A letter with a
/// combining mark becomes one character if there is one (NFC), as W3C's Character Model recommends.
public final class Html {

  private static final boolean[] PLAIN = new boolean[0x7F];

  static {
    for (int c = ' '; c < PLAIN.length; c++) {
      PLAIN[c] = c != '&' && c != '<' && c != '>' && c != '"';
    }
    PLAIN['\t'] = true;
    PLAIN['\n'] = true;
  }

  private Html() {}

  /// For content and for attributes in double quotes: an ampersand becomes an entity.
  public static StringBuilder escape(StringBuilder out, CharSequence text) {
    return escape(out, text, false);
  }

  private static StringBuilder escape(StringBuilder out, CharSequence text, boolean composed) {
    int start = out.length();
    int done = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < PLAIN.length ? PLAIN[c] : (c > 0x9F && c < 0xD800 && !isMark(c))) {
        continue;
      }
      if (isMark(c) && !composed) {
        out.setLength(start);
        return escape(out, Normalizer.normalize(text, Normalizer.Form.NFC), true);
      }
      if (i > done) {
        out.append(text, done, i);
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        pair(out, c, text.charAt(++i));
      } else {
        one(out, c);
      }
      done = i + 1;
    }
    return done == 0 ? out.append(text) : out.append(text, done, length);
  }

  public static String escaped(CharSequence text) {
    return escape(new StringBuilder(text.length() + 16), text).toString();
  }

  /// U+0300 to U+036F: belongs to the letter before it.
  private static boolean isMark(char c) {
    return (c & 0xFF80) == 0x300 && c < 0x370;
  }

  private static void one(StringBuilder out, char c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> {
        if (Character.isSurrogate(c) || c >= 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF)) {
          out.append('\uFFFD');
        } else if (c > 0x9F) {
          out.append(c);
        }
      }
    }
  }

  private static void pair(StringBuilder out, char high, char low) {
    if ((Character.toCodePoint(high, low) & 0xFFFE) == 0xFFFE) {
      out.append('\uFFFD');
    } else {
      out.append(high).append(low);
    }
  }
}
