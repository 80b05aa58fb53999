package org.coranto.markdown;

/// The edit distance between two words.
public final class EditDistance {

  private EditDistance() {}

  /// Whether one letter was inserted, deleted, replaced, or swapped with its neighbour.
  public static boolean isOne(String one, String other) {
    int from = 0;
    int shorter = Math.min(one.length(), other.length());
    while (from < shorter && one.charAt(from) == other.charAt(from)) {
      from++;
    }
    int oneEnd = one.length();
    int otherEnd = other.length();
    while (oneEnd > from
        && otherEnd > from
        && one.charAt(oneEnd - 1) == other.charAt(otherEnd - 1)) {
      oneEnd--;
      otherEnd--;
    }
    int oneRest = oneEnd - from;
    int otherRest = otherEnd - from;
    return (Math.max(oneRest, otherRest) == 1)
        || (oneRest == 2
            && otherRest == 2
            && one.charAt(from) == other.charAt(from + 1)
            && one.charAt(from + 1) == other.charAt(from));
  }

  /// The number of letters to insert, delete or replace to make one of the other.
  public static int between(String one, String other) {
    var row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
