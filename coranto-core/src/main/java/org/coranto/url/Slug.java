package org.coranto.url;

import java.text.Normalizer;

/// Words for a path: `The State of Rust 0.9` is `the-state-of-rust-09`.
public final class Slug {

  private Slug() {}

  /// Letters and digits of any script in lower case, without accents; runs of spaces, hyphens and
  /// underscores become one hyphen; everything else is removed. For Latin text the same as in
  /// Pelican and Python-Markdown. May be empty.
  public static String of(String text) {
    var plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    var slug = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c) || c == '_') {
        if (gap && !slug.isEmpty()) {
          slug.append('-');
        }
        gap = false;
        slug.appendCodePoint(Character.toLowerCase(c));
      } else if (c == '-' || Character.isWhitespace(c)) {
        gap = true;
      }
    }
    return slug.toString();
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }
}
