package org.coranto.adopt;

/** A number with its noun: {@code 1 file}, {@code 2 files}. */
final class CountedNoun {

  private CountedNoun() {}

  static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
