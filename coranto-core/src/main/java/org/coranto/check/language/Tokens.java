package org.coranto.check.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Splits titles and URLs into tokens: runs of letters and digits, in lower case.
public final class Tokens {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /// @param text in lower case, without diacritics, and without a possessive ending: `muller` for
  ///   `Müller's`
  /// @param start its start in the split text
  /// @param end the offset after its last letter
  public record Token(String text, int start, int end) {

    public boolean isNumber() {
      return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    public boolean isWord() {
      return text.chars().allMatch(Character::isLetter);
    }
  }

  private Tokens() {}

  public static List<Token> of(String text) {
    var tokens = new ArrayList<Token>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        if (!isGenitive(text, start, at)) {
          tokens.add(new Token(plain(text.substring(start, at)), start, at));
        }
      } else {
        at++;
      }
    }
    return tokens;
  }

  private static boolean isGenitive(String text, int start, int end) {
    return start > 1
        && end - start == 1
        && (text.charAt(start - 1) == '\'' || text.charAt(start - 1) == '’')
        && Character.isLetterOrDigit(text.charAt(start - 2));
  }

  /// In lower case and without diacritics.
  public static String plain(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 0x80)) {
      return lower;
    }
    // for Unicode, a stroke is not a mark
    var stroked = lower.replace('ł', 'l').replace('ø', 'o').replace('đ', 'd').replace("ß", "ss");
    return MARKS.matcher(Normalizer.normalize(stroked, Normalizer.Form.NFD)).replaceAll("");
  }
}
