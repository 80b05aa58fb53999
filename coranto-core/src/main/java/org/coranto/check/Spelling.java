package org.coranto.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.coranto.archive.ArchiveIndex;
import org.coranto.archive.Topics;
import org.coranto.check.language.Dictionary;
import org.coranto.check.language.Slip;
import org.coranto.check.language.Tokens;

/** What is known of words: those of the language, and those that earlier editions had. */
public final class Spelling {

  /**
   * @param certainty how sure it is; from about 3.5 on it is worth saying
   */
  public record Guess(String word, double certainty) {}

  /**
   * A word where it stands.
   *
   * @param before the word beside it, in lower case; empty without one
   * @param after likewise
   */
  public record Occurrence(String word, Place place, String before, String after) {}

  /** What a capital says of a word there. */
  public enum Place {
    /** In lower case; or at the beginning, where every word may have a capital. */
    PLAIN,
    /** Inside of a title that gives all its words capitals. */
    TITLE,
    /** Inside of a sentence, where only names have capitals. */
    NAME
  }

  private static final int SHORTEST_PART = 3;

  /** In how many editions a word was, that others are made of. */
  private static final int AT_HOME = 3;

  private final Dictionary dictionary;
  private final ArchiveIndex archive;

  /**
   * @param language as a tag of BCP 47
   */
  public Spelling(String language, ArchiveIndex archive) {
    this.dictionary = Dictionary.of(language);
    this.archive = archive;
  }

  /** In how many earlier editions it was, in that letter case that was most usual. */
  public int count(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    int small = archive.count(Topics.WORDS, lower);
    int large = archive.count(Topics.WORDS, capital(lower));
    return Math.max(archive.count(Topics.WORDS, word), Math.max(small, large));
  }

  private static String capital(String lower) {
    return lower.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }

  /** Whether it is right: in the dictionary, made of what is there, or in two editions before. */
  public boolean knows(String word) {
    return count(word) > 1 || isEnglish(word);
  }

  /** Whether it needs no archive to be right. */
  private boolean isEnglish(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return dictionary.isFormOfWord(lower)
        || (lower.indexOf('s') >= 0 && dictionary.isFormOfWord(lower.replace('s', 'z')))
        || count(american(lower)) > 1
        || isInflected(lower)
        || (lower.endsWith("bly") && isEnglish(lower.substring(0, lower.length() - 1) + "e"))
        || isCompound(lower);
  }

  /** {@code caramelization} for {@code caramelisation}. */
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

  /** {@code hashmap}, of two words that are at home here. */
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

  /** What was meant, most likely first; nothing for a word that was in two editions before. */
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
        .toList();
  }

  /** {@code performances} for {@code performance}, which both are right. */
  private static boolean isEnding(String lower, String meant) {
    int from = Slip.firstDifference(lower, meant);
    return from >= Math.min(lower.length(), meant.length()) - 1;
  }

  private static String likeCase(String word, String meant) {
    return Character.isUpperCase(word.charAt(0)) ? capital(meant) : meant;
  }

  /**
   * Adds up what speaks for it: a slip that fingers make, a long word, a frequent one, its
   * neighbours. The weights were found by looking at what editors corrected and what they left.
   */
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

  /** Few mistake the first letter, and who puts one before a word makes a name of it. */
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
