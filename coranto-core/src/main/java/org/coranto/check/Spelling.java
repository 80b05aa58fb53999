package org.coranto.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.coranto.archive.ArchiveIndex;
import org.coranto.archive.Topics;
import org.coranto.check.language.Accents;
import org.coranto.check.language.Dictionary;
import org.coranto.check.language.Slip;
import org.coranto.check.language.Tokens;

/// The known words: those of the language and those of earlier editions.
public final class Spelling {

  /// @param certainty from about 3.5 on, a guess is worth reporting
  public record Guess(String word, double certainty) {}

  /// A word with its neighbours.
  ///
  /// @param before the previous word, in lower case; empty without one
  /// @param after the next word, in the same form
  public record Occurrence(String word, Place place, String before, String after) {}

  /// The meaning of a capital at this place.
  public enum Place {
    /// In lower case, or at the start of a sentence, where every word may have a capital.
    PLAIN,
    /// In a title that capitalises all its words.
    TITLE,
    /// In a sentence, where only names have capitals.
    NAME
  }

  private static final int SHORTEST_PART = 3;

  /// In how many editions the parts of a compound must be.
  private static final int AT_HOME = 3;

  private final Dictionary dictionary;
  private final ArchiveIndex archive;

  /// @param language as a tag of BCP 47
  public Spelling(String language, ArchiveIndex archive) {
    this.dictionary = Dictionary.of(language);
    this.archive = archive;
  }

  /// In how many earlier editions the word was, in its most frequent letter case.
  public int count(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    int small = archive.count(Topics.WORDS, lower);
    int large = archive.count(Topics.WORDS, capital(lower));
    return Math.max(archive.count(Topics.WORDS, word), Math.max(small, large));
  }

  private static String capital(String lower) {
    return lower.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }

  /// Whether the word is known: in the dictionary, made of known words, or in two earlier editions.
  public boolean knows(String word) {
    return count(word) > 1 || isEnglish(word);
  }

  /// Whether it is correct without the archive.
  private boolean isEnglish(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return dictionary.isFormOfWord(lower)
        || (lower.indexOf('s') >= 0 && dictionary.isFormOfWord(lower.replace('s', 'z')))
        || count(american(lower)) > 1
        || isInflected(lower)
        || (lower.endsWith("bly") && isEnglish(lower.substring(0, lower.length() - 1) + "e"))
        || isCompound(lower);
  }

  /// `caramelization` for `caramelisation`.
  private static String american(String lower) {
    int at = lower.lastIndexOf("is");
    return at < SHORTEST_PART ? "" : lower.substring(0, at) + "iz" + lower.substring(at + 2);
  }

  private boolean isInflected(String lower) {
    return Dictionary.ENDINGS.stream()
        .filter(ending -> lower.endsWith(ending) && lower.length() > ending.length() + 2)
        .anyMatch(
            ending -> isKnownWith(lower.substring(0, lower.length() - ending.length()), ending));
  }

  private boolean isKnownWith(String stem, String ending) {
    return (count(stem) > 1 || count(stem + "e") > 1) && !dictionary.isSingled(stem, ending);
  }

  /// `hashmap`, a compound of two words that this newsletter often uses.
  private boolean isCompound(String lower) {
    for (int at = SHORTEST_PART; at <= lower.length() - SHORTEST_PART; at++) {
      if (isAtHome(lower.substring(0, at)) && isAtHome(lower.substring(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAtHome(String part) {
    return dictionary.isCommon(part) && count(part) >= AT_HOME;
  }

  /// The possible intended words, most likely first; empty for a word that was in two editions.
  public List<Guess> guesses(Occurrence it) {
    int count = count(it.word());
    boolean english = isEnglish(it.word());
    if (count > 1 || (english && count > 0)) {
      return List.of();
    }
    var guesses = new ArrayList<Guess>();
    for (var meant : near(it, english)) {
      double sure = certainty(it, meant) - (count > 0 ? 1.5 : 0) - (english ? 2.5 : 0);
      guesses.add(new Guess(likeCase(it.word(), meant), sure));
    }
    guesses.sort(Comparator.comparingDouble(guess -> -guess.certainty()));
    return guesses;
  }

  private List<String> near(Occurrence it, boolean english) {
    var lower = it.word().toLowerCase(Locale.ROOT);
    var near = new LinkedHashSet<>(archive.near(Topics.WORDS, it.word()));
    near.addAll(archive.near(Topics.WORDS, lower));
    near.addAll(archive.near(Topics.WORDS, capital(lower)));
    if (it.place() != Place.NAME && !english) {
      near.addAll(dictionary.near(lower));
    }
    return near.stream()
        .filter(meant -> Slip.between(lower, meant).isPresent())
        .filter(meant -> !Tokens.plain(meant).equals(Tokens.plain(lower)))
        .filter(meant -> !english || !isEnding(lower, meant.toLowerCase(Locale.ROOT)))
        .filter(meant -> dictionary.hasWords() || !isInflection(lower, meant))
        .toList();
  }

  /// `performances` for `performance`: both are correct.
  private static boolean isEnding(String lower, String meant) {
    int from = Slip.firstDifference(lower, meant);
    return from >= Math.min(lower.length(), meant.length()) - 1;
  }

  /// `Pegels` for `Pegel`, `großen` for `große`, `Böden` for `Boden`: without a word list of the
  /// language, a difference near the end or in an accent may be a form of the same word.
  private static boolean isInflection(String lower, String meant) {
    int from = Slip.firstDifference(lower, meant.toLowerCase(Locale.ROOT));
    boolean nearEnd = from >= Math.min(lower.length(), meant.length()) - 2;
    return nearEnd
        || Accents.without(lower).equals(Accents.without(meant.toLowerCase(Locale.ROOT)));
  }

  private static String likeCase(String word, String meant) {
    return Character.isUpperCase(word.charAt(0)) ? capital(meant) : meant;
  }

  /// Adds up the evidence for a guess: the kind of mistake, the length and frequency of the word,
  /// and its neighbours. The weights are based on what editors corrected and what they did not.
  private double certainty(Occurrence it, String meant) {
    int length = it.word().length();
    int editions = count(meant);
    double sure = Slip.between(it.word(), meant).map(Spelling::weight).orElse(0.0);
    sure += length < 6 ? (length - 6) * 0.75 : Math.min(2, (length - 5) * 0.5);
    sure += editions == 0 ? -0.75 : Math.min(2, log(editions));
    sure += neighbours(it, meant.toLowerCase(Locale.ROOT));
    sure -=
        switch (it.place()) {
          case PLAIN -> 0;
          case TITLE -> 0.5;
          case NAME -> 1.5;
        };
    return sure - firstLetter(it.word().toLowerCase(Locale.ROOT), meant.toLowerCase(Locale.ROOT));
  }

  private static double weight(Slip slip) {
    return switch (slip) {
      case SWAPPED, DOUBLED, SINGLED -> 3;
      case OMITTED -> 2;
      case ADDED -> 1.5;
      case REPLACED -> 1;
    };
  }

  /// The penalty for a different first letter, which is rarely a mistake; an extra first letter
  /// often makes a name.
  private static double firstLetter(String word, String meant) {
    if (word.charAt(0) == meant.charAt(0)) {
      return 0;
    }
    return word.length() > meant.length() ? 3 : 1.5;
  }

  private double neighbours(Occurrence it, String meant) {
    double before = log(archive.count(Topics.PAIRS, it.before() + " " + meant));
    double after = log(archive.count(Topics.PAIRS, meant + " " + it.after()));
    return Math.min(2.5, before + after);
  }

  private static double log(int editions) {
    return Math.log10(editions + 1.0);
  }
}
