package org.coranto.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coranto.model.Span;

/// The words of a title with their places: letters and digits, in lower case.
///
/// @param text as written
public record TitleWords(String text, List<String> words, List<Span> places) {

  public static TitleWords of(String text) {
    var words = new ArrayList<String>();
    var places = new ArrayList<Span>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord =
          i < text.length()
              && (Character.isLetterOrDigit(text.charAt(i))
                  || Character.isSurrogate(text.charAt(i))
                  || (start >= 0 && isApostrophe(text, i)));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT).replace('’', '\''));
        places.add(new Span(start, i));
        start = -1;
      }
    }
    return new TitleWords(text, List.copyOf(words), List.copyOf(places));
  }

  /// Whether this is an apostrophe in a word: `don't`.
  private static boolean isApostrophe(String text, int at) {
    return (text.charAt(at) == '\'' || text.charAt(at) == '’')
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  public int size() {
    return words.size();
  }

  /// Whether this title contains all words of the other, next to each other.
  public boolean holds(TitleWords other) {
    return (" " + String.join(" ", words) + " ")
        .contains(" " + String.join(" ", other.words) + " ");
  }

  /// Whether it starts with these words; the last one may be cut off.
  public boolean begins(List<String> others) {
    int last = others.size() - 1;
    return words.subList(0, last).equals(others.subList(0, last))
        && words.get(last).startsWith(others.get(last));
  }

  /// The number of words that both have in the same order.
  public int common(TitleWords other) {
    var before = new int[other.size() + 1];
    for (var word : words) {
      var now = new int[other.size() + 1];
      for (int j = 0; j < other.size(); j++) {
        now[j + 1] =
            word.equals(other.words.get(j)) ? before[j] + 1 : Math.max(before[j + 1], now[j]);
      }
      before = now;
    }
    return before[other.size()];
  }

  /// The number of equal words at the start.
  public int prefix(TitleWords other) {
    int same = 0;
    while (same < Math.min(size(), other.size()) && words.get(same).equals(other.words.get(same))) {
      same++;
    }
    return same;
  }

  /// The number of equal words at the end, without those of the common start.
  public int suffix(TitleWords other) {
    int most = Math.min(size(), other.size()) - prefix(other);
    int same = 0;
    while (same < most
        && words.get(size() - 1 - same).equals(other.words.get(other.size() - 1 - same))) {
      same++;
    }
    return same;
  }

  /// The text after the first `from` words and before the last `until` words.
  public Span between(int from, int until) {
    int start = from == 0 ? 0 : places.get(from - 1).end();
    int end = until == 0 ? text.length() : places.get(size() - until).start();
    return new Span(start, Math.max(start, end));
  }
}
