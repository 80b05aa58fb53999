package org.coranto.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the known word that is most similar to a misspelt one.
public final class DidYouMean {

  private DidYouMean() {}

  /// The most similar known word; empty if none is similar enough.
  public static Optional<String> to(String word, Collection<String> known) {
    var written = plain(word);
    return known.stream()
        .filter(candidate -> isNear(written, plain(candidate)))
        .min(
            Comparator.comparingInt((String candidate) -> distance(written, plain(candidate)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /// `Did you mean "events"?` with a space before it, or an empty text.
  public static String question(String word, Collection<String> known) {
    return to(word, known).map(near -> " Did you mean \"" + near + "\"?").orElse("");
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  private static boolean isNear(String written, String candidate) {
    int longest = Math.max(written.length(), candidate.length());
    return Math.abs(written.length() - candidate.length()) <= longest / 3
        && distance(written, candidate) <= Math.max(1, longest / 3);
  }

  /// The number of inserted, deleted, replaced or transposed letters (the optimal string alignment
  /// distance).
  static int distance(String one, String other) {
    var before = new int[other.length() + 1];
    var last = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      var row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        if (isSwap(one, i, other, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = row;
    }
    return last[other.length()];
  }

  private static boolean isSwap(String one, int i, String other, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
