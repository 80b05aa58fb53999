package org.coranto.check.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.check.Spelling;
import org.coranto.check.language.Dictionary;
import org.coranto.check.language.Slip;
import org.coranto.check.language.Tokens;
import org.coranto.check.language.Tokens.Token;
import org.coranto.edition.Link;
import org.coranto.markdown.TitleKey;
import org.coranto.model.Span;

/// `[Optimizing 7000 CPUs away](https://example.org/optimizing-700-cpus-away)`: a word or a number
/// that is different in the URL.
public final class TitleAgainstAddress extends Check {

  private static final Pattern AROUND_PATH =
      Pattern.compile("^https?://(?:www\\.)?([^/?#]*)([^?#]*).*$", Pattern.DOTALL);

  /// Last letters of inflected words.
  private static final String ENDINGS = "aeiodmnrsty";

  private static final int SHORT = 4;

  /// A word of the URL that is this long and unknown is misspelt there.
  private static final int LONG = 6;

  /// With fewer editions, it is unknown which words are very frequent.
  private static final int MANY = 10;

  public TitleAgainstAddress() {
    super("title-against-address", Severity.WARNING, Requirement.ARCHIVE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var spelling = new Spelling(context.edition().head().language(), context.archive());
    return context.edition().links().stream()
        .filter(link -> link.isWeb() && link.form() != Link.Form.BARE)
        .flatMap(link -> new Comparison(context, link, spelling).findings())
        .toList();
  }

  /// Compares one title with its URL.
  private final class Comparison {

    private final Link link;
    private final Spelling spelling;
    private final String written;
    private final List<Token> title;
    private final List<Token> host;
    private final List<Token> path;
    private final String address;
    private final Dictionary dictionary;

    /// Whether an earlier edition had this title; a number in it may be that of last week.
    private final boolean isKnown;

    private final int editions;

    Comparison(CheckContext context, Link link, Spelling spelling) {
      this.link = link;
      this.spelling = spelling;
      this.dictionary = Dictionary.of(context.edition().head().language());
      this.isKnown = context.archive().knows(Topics.TITLES, TitleKey.of(link.text()));
      this.editions = Math.max(MANY, context.archive().editions());
      this.written = context.edition().slice(link.words());
      this.title = Tokens.of(written);
      this.address = link.href().toLowerCase(Locale.ROOT);
      var parts = AROUND_PATH.matcher(address);
      this.host = parts.matches() ? Tokens.of(parts.group(1)) : List.of();
      this.path = parts.matches() ? Tokens.of(parts.group(2).replace("%20", " ")) : List.of();
    }

    Stream<Finding> findings() {
      return IntStream.range(0, title.size())
          .boxed()
          .filter(at -> !hasAddress(title.get(at)) && !isRestOfWord(title.get(at)))
          .filter(at -> title.get(at).isNumber() || !isKnown)
          .flatMap(at -> inAddress(at).stream().map(token -> finding(title.get(at), token)));
    }

    /// Whether the URL contains it, also inside another word: `meetup` in `rustmeetup`.
    private boolean hasAddress(Token token) {
      if (token.isNumber()) {
        return path.stream().anyMatch(other -> other.text().equals(token.text()));
      }
      return address.contains(token.text())
          && Stream.concat(host.stream(), path.stream())
              .noneMatch(other -> isSlip(token, other) && !isInflected(token, other));
    }

    /// `**P**rotocol`.
    private boolean isRestOfWord(Token token) {
      int before = token.start() - 1;
      return before > 0
          && written.charAt(before) == '*'
          && Character.isLetter(written.charAt(Math.max(0, before - 2)));
    }

    private Optional<Token> inAddress(int at) {
      var token = title.get(at);
      return IntStream.range(0, path.size())
          .filter(other -> token.isNumber() ? isOtherNumber(at, other) : isOtherWord(at, other))
          .mapToObj(path::get)
          .findFirst()
          .or(() -> host.stream().filter(other -> isUnknownFor(token, other)).findFirst());
    }

    /// Parts of versions and dates are not separate numbers.
    private boolean isOtherNumber(int at, int other) {
      boolean afterWord = at > 0 && !title.get(at - 1).isNumber();
      return path.get(other).isNumber()
          && agree(at - 1, other - 1)
          && afterWord
          && !withoutZeros(path.get(other)).equals(withoutZeros(title.get(at)))
          && (agree(at + 1, other + 1) || (at + 1 == title.size() && other + 1 == path.size()));
    }

    private static String withoutZeros(Token number) {
      return number.text().replaceFirst("^0+(?=.)", "");
    }

    private boolean isOtherWord(int at, int other) {
      var token = title.get(at);
      var meant = path.get(other);
      boolean between = agree(at - 1, other - 1) && agree(at + 1, other + 1);
      if (!isSlip(token, meant)
          || isMisspeltInAddress(token, meant)
          || (hasTitle(meant) && !between)
          || isOtherShortWord(token, meant)
          || (isEverywhere(token) && !isInName(token))) {
        return false;
      }
      boolean edge =
          (agree(at - 1, other - 1) && at + 1 == title.size())
              || (agree(at + 1, other + 1) && (at == 0 || title.get(at - 1).isNumber()));
      return isUnknownFor(token, meant)
          || ((between || edge)
              && spelling.knows(meant.text())
              && (!isInflected(token, meant) || isInName(token)))
          || (isInside(token, meant)
              && (spelling.count(meant.text()) > 0 || isNameOfAddress(meant)));
    }

    /// `reproducible` and `reproducable`: the site has misspelt its URL.
    private boolean isMisspeltInAddress(Token token, Token meant) {
      return dictionary.knows(token.text())
          && !dictionary.knows(meant.text())
          && spelling.count(meant.text()) == 0
          && meant.text().length() >= LONG
          && !isNameOfAddress(meant)
          && !isInName(token);
    }

    /// `your` and `our`: an extra first letter of a short word is rarely a mistake.
    private static boolean isOtherShortWord(Token token, Token meant) {
      return token.text().length() <= SHORT && token.text().endsWith(meant.text());
    }

    /// A very frequent word is intended.
    private boolean isEverywhere(Token token) {
      return 2 * spelling.count(token.text()) > editions;
    }

    private boolean hasTitle(Token token) {
      return title.stream().anyMatch(other -> other.text().equals(token.text()));
    }

    private boolean agree(int at, int other) {
      return at >= 0
          && other >= 0
          && at < title.size()
          && other < path.size()
          && title.get(at).text().equals(path.get(other).text());
    }

    /// Whether this word is unknown and the word in the URL is known.
    private boolean isUnknownFor(Token token, Token meant) {
      return isSlip(token, meant)
          && token.text().length() > 3
          && !hasTitle(meant)
          && (token.text().charAt(0) == meant.text().charAt(0)
              || meant.text().endsWith(token.text()))
          && !spelling.knows(token.text())
          && spelling.knows(meant.text())
          && !isInflected(token, meant);
    }

    private static boolean isSlip(Token token, Token meant) {
      return token.isWord()
          && meant.isWord()
          && token.text().length() >= 3
          && meant.text().length() >= 3
          && Slip.between(token.text(), meant.text()).isPresent()
          && !token.text().replace('z', 's').equals(meant.text().replace('z', 's'));
    }

    /// `closure` and `clojure`: long words with a difference in the middle.
    private static boolean isInside(Token token, Token meant) {
      int from = Slip.firstDifference(token.text(), meant.text());
      int shorter = Math.min(token.text().length(), meant.text().length());
      return shorter >= 6 && from > 1 && from < shorter - 1;
    }

    /// Whether the URL contains the word more than once, as its subject.
    private boolean isNameOfAddress(Token token) {
      return path.stream().filter(other -> other.text().equals(token.text())).count() > 1;
    }

    /// `release` and `releases`, `updated` and `updates`.
    private static boolean isInflected(Token token, Token meant) {
      int shorter = Math.min(token.text().length(), meant.text().length());
      int longer = Math.max(token.text().length(), meant.text().length());
      int from = Slip.firstDifference(token.text(), meant.text());
      return from == shorter
          || (shorter == longer
              && from == shorter - 1
              && ENDINGS.indexOf(token.text().charAt(from)) >= 0
              && ENDINGS.indexOf(meant.text().charAt(from)) >= 0);
    }

    /// `memory-profiler`: a name, whose endings a title does not leave out.
    private boolean isInName(Token token) {
      return (token.start() > 0 && isJoint(written.charAt(token.start() - 1)))
          || (token.end() < written.length() && isJoint(written.charAt(token.end())));
    }

    private static boolean isJoint(char c) {
      return c == '-' || c == '_' || c == '/' || c == '.';
    }

    private Finding finding(Token token, Token meant) {
      int start = link.words().start();
      var span = new Span(start + token.start(), start + token.end());
      var word = written.substring(token.start(), token.end());
      var better = likeCase(word, meant.text());
      return TitleAgainstAddress.this
          .finding(
              span, "The title says “%s”, but the URL says “%s”.".formatted(word, meant.text()))
          .with(Fix.unsafe("Write “%s”".formatted(better), Fix.replace(span, better)));
    }

    /// `GitHub` for `GutHub`, `Kraken` for `Karken`.
    private static String likeCase(String word, String meant) {
      var better = new StringBuilder(meant);
      boolean same = word.length() == meant.length();
      for (int i = 0; i < (same ? meant.length() : 1); i++) {
        if (Character.isUpperCase(word.charAt(i))) {
          better.setCharAt(i, Character.toUpperCase(meant.charAt(i)));
        }
      }
      return better.toString();
    }
  }
}
