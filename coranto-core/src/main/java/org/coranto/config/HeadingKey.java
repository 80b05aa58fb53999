package org.coranto.config;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A heading in the form that is compared: lower case, one space between words, without the marks
/// around code and emphasis, and without punctuation at its end. `**Rust Jobs**:` and `rust jobs`
/// are equal.
///
/// @param isPattern whether `*` in it matches any words
record HeadingKey(String text, boolean isPattern) {

  private static final String AT_END = " .:;,!?…-–—#";

  /// Written out, since every command compares headings, and the methods that Java makes for a
  /// record take some milliseconds when they are first called.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HeadingKey that
        && isPattern == that.isPattern
        && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + Boolean.hashCode(isPattern);
  }

  /// A heading from `[[section]] headings`, in which `*` matches any words.
  static HeadingKey ofRule(String wording) {
    var text = plain(wording.replace("**", ""), "`");
    return new HeadingKey(text, text.indexOf('*') >= 0);
  }

  static HeadingKey ofHeading(String title) {
    return new HeadingKey(plain(title, "`*"), false);
  }

  /// `news*` matches `news & blog posts`. Takes time in proportion to the length of the heading.
  boolean covers(HeadingKey heading) {
    var parts = text.split("\\*", -1);
    var title = heading.text;
    var last = parts[parts.length - 1];
    if (!title.startsWith(parts[0])) {
      return false;
    }
    int at = parts[0].length();
    for (int i = 1; i < parts.length - 1; i++) {
      int found = title.indexOf(parts[i], at);
      if (found < 0) {
        return false;
      }
      at = found + parts[i].length();
    }
    return title.length() - last.length() >= at && title.endsWith(last);
  }

  private static String plain(String words, String marks) {
    var out = new StringBuilder(words.length());
    words.codePoints().filter(c -> !isMark(c, marks)).forEach(c -> append(out, c));
    int end = out.length();
    while (end > 0 && AT_END.indexOf(out.charAt(end - 1)) >= 0) {
      end--;
    }
    return out.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static void append(StringBuilder out, int c) {
    if (!isSpace(c)) {
      out.appendCodePoint(c);
    } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  private static boolean isMark(int c, String marks) {
    return marks.indexOf(c) >= 0 || Character.getType(c) == Character.FORMAT || isPicture(c);
  }

  /// Emoji and their variation selectors: `🎉 Releases` equals `Releases`.
  private static boolean isPicture(int c) {
    return (Character.isEmoji(c) && c > 0xff) || (c >= 0xfe00 && c <= 0xfe0f);
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
