package org.coranto.check.archive;

/** How far words are from each other. */
final class Distance {

  private Distance() {}

  /** Whether one letter was put in, left out, replaced, or swapped with its neighbour. */
  static boolean isOne(String one, String other) {
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
}
