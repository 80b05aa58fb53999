package org.coranto.adopt;

/// A number with its noun: `1 file`, `2 files`.
final class CountedNoun {

  private CountedNoun() {}

  static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
