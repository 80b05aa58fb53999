package org.coranto.output.plain;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.ToIntFunction;

/// Shortens text between words, and never inside a user-perceived letter.
public final class Shorten {

  private static final String MARK = "…";

  /// If more than this share of the room would be lost, the word is cut.
  private static final double TOO_MUCH_LOST = 0.6;

  private Shorten() {}

  /// Cut to a number of visible letters (extended grapheme clusters, UAX 29).
  public static String toLetters(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text);
    int whole = 0;
    int end = 0;
    for (int i = 0; i < most && end != BreakIterator.DONE; i++) {
      whole = end;
      end = letters.next();
    }
    return end == BreakIterator.DONE || end == text.length() ? text : cut(text, whole);
  }

  /// @param measure the length of a text, in the unit of the limit; never less for a longer text
  public static String to(String text, int room, ToIntFunction<String> measure) {
    if (measure.applyAsInt(text) <= room) {
      return text;
    }
    return cut(text, longestPrefix(text, room, measure));
  }

  /// The number of visible letters: one for `👩‍👩‍👧`.
  public static int letters(String text) {
    var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text);
    int count = 0;
    while (letters.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }

  /// Found by bisection, because measuring may take time in proportion to the length.
  private static int longestPrefix(String text, int room, ToIntFunction<String> measure) {
    var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text);
    int fits = 0;
    int tooLong = text.length();
    while (fits < tooLong) {
      int middle = letters.preceding((fits + tooLong) / 2 + 1);
      if (middle <= fits) {
        middle = letters.following(fits);
      }
      if (middle >= tooLong) {
        break;
      }
      if (measure.applyAsInt(text.substring(0, middle) + MARK) <= room) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    return fits;
  }

  private static String cut(String text, int whole) {
    int word = lastWordEnd(text, whole);
    return whole == 0 ? "" : text.substring(0, word).stripTrailing() + MARK;
  }

  private static int lastWordEnd(String text, int end) {
    if (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      return end;
    }
    int space = text.lastIndexOf(' ', end - 1);
    return space > end * TOO_MUCH_LOST ? space : end;
  }
}
