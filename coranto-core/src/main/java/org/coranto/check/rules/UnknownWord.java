package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.ProseText;
import org.coranto.check.ProseText.Stretch;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.check.Spelling;
import org.coranto.check.Spelling.Guess;
import org.coranto.check.Spelling.Occurrence;
import org.coranto.check.Spelling.Place;
import org.coranto.check.language.Tokens;
import org.coranto.check.language.Tokens.Token;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.WordCutter;
import org.coranto.markdown.WordCutter.Word;
import org.coranto.model.Span;

/// `now avaiable`: an unknown word that differs by one typing mistake from a known word.
public final class UnknownWord extends Check {

  private static final double SURE_ENOUGH = 3.5;

  /// How much more certain the first guess must be than the second for a fix.
  private static final double NO_DOUBT = 1;

  private static final int SHORTEST = 3;

  /// Longer text is not a word that someone typed.
  private static final int LONGEST = 40;

  /// Characters next to identifiers, paths, URLs, handles and tags.
  private static final String TECHNICAL = "/\\@#_=&`$<>{}~";

  public UnknownWord() {
    super("unknown-word", Severity.WARNING, Requirement.ARCHIVE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var spelling = new Spelling(context.edition().head().language(), context.archive());
    var names =
        context.edition().links().stream()
            .flatMap(link -> Tokens.of(link.href()).stream())
            .map(Token::text)
            .collect(Collectors.toSet());
    var findings = new ArrayList<Finding>();
    for (var stretch : ProseText.of(context.edition())) {
      var words = WordCutter.words(stretch.text()).toList();
      var unsure =
          words.stream()
              .filter(word -> isWord(word, stretch, context.edition()))
              .filter(word -> !names.contains(word.text().toLowerCase(Locale.ROOT)))
              .filter(word -> spelling.count(word.text()) < 2)
              .toList();
      if (!isForeign(stretch.text(), words, unsure, spelling)) {
        unsure.stream()
            .flatMap(word -> finding(word, words, stretch, spelling).stream())
            .forEach(findings::add);
      }
    }
    return findings;
  }

  /// Whether it is not an identifier, an abbreviation, a name in camel case, or a part of a URL.
  private static boolean isWord(Word word, Stretch stretch, AnnotatedEdition edition) {
    var text = word.text();
    int start = stretch.span().start() + word.start();
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && text.chars().skip(isTwice(text) ? 2 : 1).allMatch(Character::isLowerCase)
        && !(charAt(edition, start - 1) == '[' && charAt(edition, start + text.length()) == ']')
        && TECHNICAL.indexOf(charAt(edition, start - 1)) < 0
        && TECHNICAL.indexOf(charAt(edition, start + text.length())) < 0
        && charAt(edition, start - 1) != '.'
        && !isRestOfWord(edition, start)
        && !(charAt(edition, start + text.length()) == '.'
            && Character.isLetterOrDigit(charAt(edition, start + text.length() + 1)));
  }

  /// `*i*nteractive`.
  private static boolean isRestOfWord(AnnotatedEdition edition, int start) {
    int before = start - 1;
    while (charAt(edition, before) == '*') {
      before--;
    }
    return before < start - 1 && Character.isLetter(charAt(edition, before));
  }

  /// `IImplement`.
  private static boolean isTwice(String text) {
    return Character.isUpperCase(text.charAt(0)) && text.charAt(0) == text.charAt(1);
  }

  private static char charAt(AnnotatedEdition edition, int at) {
    return at < 0 || at >= edition.text().length() ? ' ' : edition.text().charAt(at);
  }

  /// Many unknown words show another language, and so does a letter that this language does not
  /// have: `línea de comandos`, `¡Cervezas!`.
  private static boolean isForeign(
      String text, List<Word> words, List<Word> unsure, Spelling spelling) {
    if (text.indexOf('¡') >= 0
        || text.indexOf('¿') >= 0
        || words.stream().anyMatch(UnknownWord::isAccented)) {
      return true;
    }
    long all = words.stream().filter(word -> word.text().length() > 3).count();
    long unknown = unsure.stream().filter(word -> !spelling.knows(word.text())).count();
    return unknown >= 2 && unknown * 5 >= all * 2;
  }

  /// In lower case: `Zürich` is a name and occurs in any language.
  private static boolean isAccented(Word word) {
    return Character.isLowerCase(word.text().charAt(0))
        && word.text().chars().anyMatch(c -> c > 127 && Character.isLetter(c));
  }

  private Optional<Finding> finding(
      Word word, List<Word> words, Stretch stretch, Spelling spelling) {
    var guesses =
        spelling.guesses(occurrence(word, words, stretch.text())).stream()
            .filter(guess -> guess.certainty() >= SURE_ENOUGH)
            .toList();
    // if the URL has the word, title-against-address reports it
    if (guesses.isEmpty()
        || stretch.href().filter(it -> isIn(it, guesses.getFirst().word())).isPresent()) {
      return Optional.empty();
    }
    var best = guesses.getFirst();
    int start = stretch.span().start() + word.start();
    var span = new Span(start, start + word.text().length());
    var found =
        finding(
            span,
            "“%s” is not in any earlier edition. Did you mean “%s”?"
                .formatted(word.text(), best.word()));
    return Optional.of(
        fix(best, guesses)
            .map(title -> found.with(Fix.unsafe(title, Fix.replace(span, best.word()))))
            .orElse(found));
  }

  private static Occurrence occurrence(Word word, List<Word> words, String text) {
    int at = words.indexOf(word);
    var before = at > 0 ? words.get(at - 1) : word;
    var after = at + 1 < words.size() ? words.get(at + 1) : word;
    return new Occurrence(
        word.text(),
        place(word, text),
        beside(before, word, text, before),
        beside(word, after, text, after));
  }

  private static String beside(Word one, Word other, String text, Word neighbour) {
    return one.end() < other.start() && text.substring(one.end(), other.start()).isBlank()
        ? neighbour.text().toLowerCase(Locale.ROOT)
        : "";
  }

  private static boolean isIn(String address, String word) {
    return Tokens.of(address).stream().anyMatch(token -> token.text().equalsIgnoreCase(word));
  }

  private static Optional<String> fix(Guess best, List<Guess> guesses) {
    boolean doubt =
        guesses.stream()
            .anyMatch(other ->
                !other.word().equalsIgnoreCase(best.word())
                    && best.certainty() - other.certainty() < NO_DOUBT);
    return doubt ? Optional.empty() : Optional.of("Write “%s”".formatted(best.word()));
  }

  private static Place place(Word word, String text) {
    if (!Character.isUpperCase(word.text().charAt(0)) || begins(word, text)) {
      return Place.PLAIN;
    }
    return isTitle(word, text) ? Place.TITLE : Place.NAME;
  }

  /// Whether it is the first word of a sentence or of the text.
  private static boolean begins(Word word, String text) {
    int before = word.start() - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before < 0
        || (before < word.start() - 1 && ".:!?[(*-".indexOf(text.charAt(before)) >= 0);
  }

  private static boolean isTitle(Word word, String text) {
    int capitals = 0;
    for (var other : WordCutter.words(text).toList()) {
      if (other.start() > 0 && other.start() != word.start() && other.text().length() >= SHORTEST) {
        capitals += Character.isUpperCase(other.text().charAt(0)) ? 1 : -1;
      }
    }
    return capitals > 0;
  }
}
