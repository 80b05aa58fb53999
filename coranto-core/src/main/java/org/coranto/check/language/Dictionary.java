package org.coranto.check.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The words of a language; empty if there is no word list for it.
public final class Dictionary {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  public static final List<String> ENDINGS =
      List.of(
          "s", "es", "ed", "ing", "ings", "er", "ers", "able", "ability", "less", "ness", "ly",
          "ize", "izer");

  private static final List<String> BEGINNINGS =
      List.of(
          "re", "un", "de", "pre", "non", "sub", "co", "in", "anti", "multi", "auto", "meta", "bi",
          "micro", "inter", "intra", "poly", "ref", "dis", "mis");

  private static final String VOWELS = "aeiou";

  private static final Map<String, Dictionary> READ = new ConcurrentHashMap<>();

  private final WordList common;
  private final WordList rare;
  private final WordList twice;
  private final WordList empty;

  private Dictionary(String language) {
    this.common = WordList.read(language + "-common.txt");
    this.rare = WordList.read(language + "-rare.txt");
    this.twice = WordList.read(language + "-twice.txt");
    this.empty = WordList.read(language + "-empty.txt");
  }

  /// @param tag a BCP 47 tag such as `en-GB`; only the language is used
  public static Dictionary of(String tag) {
    var language = Locale.forLanguageTag(tag).getLanguage();
    return READ.computeIfAbsent(language, Dictionary::new);
  }

  /// Whether there is a word list for the language.
  public boolean hasWords() {
    return !common.isEmpty();
  }

  /// Whether the word may follow itself: `that that`.
  public boolean mayBeRepeated(String word) {
    return twice.has(word.toLowerCase(Locale.ROOT));
  }

  /// Whether a link text does not say what it links to: `click here`.
  ///
  /// @param words in lower case, with single spaces between
  public boolean isEmpty(String words) {
    return empty.has(words);
  }

  /// Whether it is a word, also a rare one, or a name; in any letter case.
  public boolean knows(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return common.has(lower) || rare.has(lower);
  }

  /// Whether it is a word with a prefix or a suffix, which no list can contain completely:
  /// `unsized`, `refactorings`.
  public boolean isFormOfWord(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return isWordOrPrefixed(lower)
        || ENDINGS.stream().anyMatch(ending -> isWordWith(lower, ending));
  }

  private boolean isWordWith(String lower, String ending) {
    int length = lower.length() - ending.length();
    if (length < 3 || !lower.endsWith(ending)) {
      return false;
    }
    var stem = lower.substring(0, length);
    if (isDoubled(stem)) {
      return isWordOrPrefixed(stem) || isWordOrPrefixed(stem.substring(0, length - 1));
    }
    return !isSingled(stem, ending) && (isWordOrPrefixed(stem) || isWordOrPrefixed(stem + "e"));
  }

  /// `debug(ing)`: a single letter where the correct form has two.
  public boolean isSingled(String stem, String ending) {
    return knows(stem + stem.charAt(stem.length() - 1) + ending);
  }

  /// Whether the last letter is doubled after a vowel, as in short words: `pinn(ed)`, not `warpp`.
  private static boolean isDoubled(String stem) {
    int last = stem.length() - 1;
    return last > 1
        && stem.charAt(last) == stem.charAt(last - 1)
        && VOWELS.indexOf(stem.charAt(last - 2)) >= 0
        && (last < 3 || VOWELS.indexOf(stem.charAt(last - 3)) < 0);
  }

  private boolean isWordOrPrefixed(String lower) {
    return knows(lower)
        || BEGINNINGS.stream()
            .anyMatch(it -> lower.startsWith(it) && common.has(lower.substring(it.length())));
  }

  public boolean isCommon(String word) {
    return common.has(word.toLowerCase(Locale.ROOT));
  }

  /// Common words in lower case that differ by one letter, or by two swapped letters.
  public Set<String> near(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    var found = new LinkedHashSet<String>();
    var tried = new StringBuilder(lower);
    for (int at = 0; at <= lower.length(); at++) {
      if (at < lower.length()) {
        replaced(tried, at, found);
        tried.deleteCharAt(at);
        keep(tried, found);
        tried.insert(at, lower.charAt(at));
      }
      if (at + 1 < lower.length()) {
        swap(tried, at);
        keep(tried, found);
        swap(tried, at);
      }
      inserted(tried, at, found);
    }
    found.remove(lower);
    return found;
  }

  private void replaced(StringBuilder tried, int at, Set<String> found) {
    char was = tried.charAt(at);
    for (int i = 0; i < LETTERS.length(); i++) {
      tried.setCharAt(at, LETTERS.charAt(i));
      keep(tried, found);
    }
    tried.setCharAt(at, was);
  }

  private void inserted(StringBuilder tried, int at, Set<String> found) {
    for (int i = 0; i < LETTERS.length(); i++) {
      tried.insert(at, LETTERS.charAt(i));
      keep(tried, found);
      tried.deleteCharAt(at);
    }
  }

  private static void swap(StringBuilder tried, int at) {
    char first = tried.charAt(at);
    tried.setCharAt(at, tried.charAt(at + 1));
    tried.setCharAt(at + 1, first);
  }

  private void keep(StringBuilder tried, Set<String> found) {
    if (common.has(tried)) {
      found.add(tried.toString());
    }
  }
}
