package org.coranto.check.language;

import java.util.Locale;
import java.util.Optional;

/// The kind of a typing mistake: how a written word differs from the intended one.
public enum Slip {
  /// `methdos`: two letters are swapped.
  SWAPPED,
  /// `softwware`: a letter is doubled.
  DOUBLED,
  /// `acess`: one of two equal letters is missing.
  SINGLED,
  /// `databse`: a letter is missing.
  OMITTED,
  /// `polymporphism`: an extra letter.
  ADDED,
  /// `sepcrate`: a different letter.
  REPLACED;

  /// Empty if the words are equal or differ by more than one mistake; letter case is ignored.
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

  /// The first index at which they differ; the length of the shorter if the other starts with it.
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

  /// With two equal letters next to each other, the first difference is after the first of them.
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
