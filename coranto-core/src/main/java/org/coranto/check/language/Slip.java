package org.coranto.check.language;

import java.util.Locale;
import java.util.Optional;

/** What went wrong between a word that was meant and the word that was written. */
public enum Slip {
  /** {@code methdos}: two letters changed places. */
  SWAPPED,
  /** {@code softwware}: a letter that is there came twice. */
  DOUBLED,
  /** {@code acess}: of two equal letters one is missing. */
  SINGLED,
  /** {@code databse}: a letter is missing. */
  OMITTED,
  /** {@code polymporphism}: a letter too many. */
  ADDED,
  /** {@code sepcrate}: another letter. */
  REPLACED;

  /** Empty where the words are equal, or more than one slip apart; letter case does not count. */
  public static Optional<Slip> between(String written, String meant) {
    var one = written.toLowerCase(Locale.ROOT);
    var other = meant.toLowerCase(Locale.ROOT);
    int from = firstDifference(one, other);
    return switch (one.length() - other.length()) {
      case 1 -> longer(one, other, from, DOUBLED, ADDED);
      case -1 -> longer(other, one, from, SINGLED, OMITTED);
      case 0 -> sameLength(one, other, from);
      default -> Optional.empty();
    };
  }

  /** Where they first differ; the shorter's length where one begins with the other. */
  public static int firstDifference(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int from = 0;
    while (from < shorter && one.charAt(from) == other.charAt(from)) {
      from++;
    }
    return from;
  }

  private static Optional<Slip> longer(
      String longer, String shorter, int from, Slip twice, Slip once) {
    return longer.startsWith(shorter.substring(from), from + 1)
        ? Optional.of(isDouble(longer, from) ? twice : once)
        : Optional.empty();
  }

  /** In equal letters side by side, the first that differs is behind the first of them. */
  private static boolean isDouble(String word, int at) {
    return at > 0 && word.charAt(at) == word.charAt(at - 1);
  }

  private static Optional<Slip> sameLength(String one, String other, int from) {
    if (from == one.length()) {
      return Optional.empty();
    }
    if (one.startsWith(other.substring(from + 1), from + 1)) {
      return Optional.of(REPLACED);
    }
    boolean swapped =
        from + 1 < one.length()
            && one.charAt(from) == other.charAt(from + 1)
            && one.charAt(from + 1) == other.charAt(from)
            && one.startsWith(other.substring(from + 2), from + 2);
    return swapped ? Optional.of(SWAPPED) : Optional.empty();
  }
}
