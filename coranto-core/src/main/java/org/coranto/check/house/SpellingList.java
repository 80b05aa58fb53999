package org.coranto.check.house;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.markdown.WordCutter;
import org.coranto.model.Span;

/// Correct spellings, one word on each line of a file: `words: words.txt`. A word that differs from
/// one of them by one letter, or in letter case if that one has capitals, is reported, unless
/// earlier editions have it.
final class SpellingList implements RuleType {

  /// Shorter words are too similar to others: `fen`, `fan`.
  private static final int SHORTEST = 5;

  /// A word in this many earlier editions is correct.
  private static final int KNOWN = 2;

  @Override
  public String name() {
    return "spelling";
  }

  @Override
  public List<String> keys() {
    return List.of("in", "words");
  }

  @Override
  public Optional<Check> read(RuleFile file, HouseRule rule, RuleEnvironment environment) {
    var scopes = Scopes.read(file, environment);
    return file.text("words", "words.txt")
        .flatMap(name ->
            environment
                .file(name)
                .or(() ->
                    file.wrong("words", "there is no file “%s” next to this one".formatted(name))))
        .map(words ->
            new Words(words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()))
        .map(words ->
            HouseCheck.of(
                rule,
                (context, _) -> {
                  var found = new ArrayList<Finding>();
                  scopes
                      .regions(context.edition())
                      .forEach(region -> look(context, region, rule, words, found));
                  return found;
                }));
  }

  private static void look(
      CheckContext context, Span region, HouseRule rule, Words words, List<Finding> found) {
    for (var word : WordCutter.words(context.edition().slice(region)).toList()) {
      var written = word.text();
      var meant = words.meant(written);
      if (meant.isPresent() && context.archive().count(Topics.WORDS, written) < KNOWN) {
        var span = new Span(region.start() + word.start(), region.start() + word.end());
        found.add(
            rule.finding(span, Map.of("found", written, "instead", meant.get()))
                .with(
                    Fix.unsafe(
                        "Write “%s”".formatted(meant.get()), Fix.replace(span, meant.get()))));
      }
    }
  }

  private static final class Words {
    private final Set<String> all;
    private final Map<String, String> lower = new HashMap<>();
    private final Map<String, Set<String>> without = new HashMap<>();

    Words(List<String> words) {
      all = new LinkedHashSet<>(words);
      for (var word : words) {
        lower.putIfAbsent(word.toLowerCase(Locale.ROOT), word);
        if (word.length() >= SHORTEST) {
          shortenings(word.toLowerCase(Locale.ROOT))
              .forEach(it -> without.computeIfAbsent(it, _ -> new LinkedHashSet<>()).add(word));
        }
      }
    }

    /// The word, and the word without each of its letters.
    private static Set<String> shortenings(String word) {
      var found = new LinkedHashSet<String>();
      found.add(word);
      for (int i = 0; i < word.length(); i++) {
        found.add(word.substring(0, i) + word.substring(i + 1));
      }
      return found;
    }

    Optional<String> meant(String written) {
      var plain = written.toLowerCase(Locale.ROOT);
      var same = lower.get(plain);
      if (all.contains(written) || same != null) {
        return Optional.ofNullable(same).filter(word -> isWrongCase(written, word));
      }
      if (written.length() < SHORTEST - 1) {
        return Optional.empty();
      }
      return shortenings(plain).stream()
          .flatMap(it -> without.getOrDefault(it, Set.of()).stream())
          .filter(word -> isNear(plain, word.toLowerCase(Locale.ROOT)))
          .findFirst()
          .map(word -> cased(word, written));
    }

    /// `github` for `GitHub`; a sentence may begin with any word.
    private boolean isWrongCase(String written, String word) {
      return !all.contains(written)
          && !word.equals(word.toLowerCase(Locale.ROOT))
          && word.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    /// Whether one letter is extra, missing or different, or two are swapped. A longer form of the
    /// word is not a mistake, and the first letter is rarely wrong.
    private static boolean isNear(String written, String word) {
      if (written.startsWith(word)
          || word.startsWith(written)
          || written.charAt(0) != word.charAt(0)) {
        return false;
      }
      int from = 0;
      int least = Math.min(written.length(), word.length());
      while (from < least && written.charAt(from) == word.charAt(from)) {
        from++;
      }
      return rest(written, from + 1).equals(rest(word, from))
          || rest(written, from).equals(rest(word, from + 1))
          || rest(written, from + 1).equals(rest(word, from + 1))
          || (rest(written, from + 2).equals(rest(word, from + 2))
              && from + 1 < least
              && written.charAt(from) == word.charAt(from + 1)
              && written.charAt(from + 1) == word.charAt(from));
    }

    private static String rest(String word, int from) {
      return word.substring(Math.min(from, word.length()));
    }

    private static String cased(String word, String written) {
      return Character.isUpperCase(written.charAt(0))
          ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
          : word;
    }
  }
}
