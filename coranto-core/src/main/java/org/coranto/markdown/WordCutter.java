package org.coranto.markdown;

import java.util.ArrayList;
import java.util.stream.Stream;

/// Splits a text into words: letters, with the apostrophes and hyphens between them removed.
public final class WordCutter {

  private WordCutter() {}

  /// @param start its offset in the text
  public record Word(String text, int start) {
    public int end() {
      return start + text.length();
    }
  }

  /// Words of letters only; a word with a digit or an underscore is a name and left out.
  public static Stream<Word> words(String text) {
    var words = new ArrayList<Word>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      boolean name = false;
      while (at < text.length() && isPart(text, at)) {
        char c = text.charAt(at++);
        name |= c == '_' || Character.isDigit(c);
      }
      if (at > start && !name) {
        words.add(new Word(text.substring(start, at), start));
      }
      if (at == start) {
        at++;
      }
    }
    return words.stream();
  }

  /// A letter, digit or underscore, or an apostrophe between letters.
  private static boolean isPart(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || c == '_'
        || ((c == '\'' || c == '’')
            && at > 0
            && at + 1 < text.length()
            && Character.isLetter(text.charAt(at - 1))
            && Character.isLetter(text.charAt(at + 1)));
  }
}
