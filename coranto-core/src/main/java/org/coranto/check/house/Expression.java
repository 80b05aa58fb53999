package org.coranto.check.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.coranto.model.Span;

/// A regular expression with a limit of steps, because a pull request could contain one that never
/// ends: `(a+)+$`.
final class Expression {

  private static final int LONGEST = 1_000;

  /// The limit for all counts of a pattern, multiplied: `(x{100}){100}` is 10,000 letters.
  private static final long MOST_REPEATED = 1_000;

  private static final Pattern COUNT = Pattern.compile("\\{(\\d+)(?:,(\\d*))?}");

  private final Pattern pattern;

  private Expression(Pattern pattern) {
    this.pattern = pattern;
  }

  static Parsed<Expression> of(String regex, boolean ignoreCase) {
    if (regex.length() > LONGEST) {
      return new Parsed.Failed<>("a pattern can have at most %,d characters".formatted(LONGEST));
    }
    if (repeated(regex) > MOST_REPEATED) {
      return new Parsed.Failed<>(
          "this pattern repeats too much; all {n} multiplied can be at most 1,000");
    }
    int flags = Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE;
    try {
      var pattern = Pattern.compile(regex, ignoreCase ? flags | Pattern.CASE_INSENSITIVE : flags);
      return new Parsed.Done<>(new Expression(pattern));
    } catch (PatternSyntaxException e) {
      return new Parsed.Failed<>(
          "“%s” is not a regular expression: %s".formatted(regex, e.getDescription()));
    } catch (StackOverflowError _) {
      return new Parsed.Failed<>("this pattern is nested too deeply");
    }
  }

  private static long repeated(String regex) {
    long product = 1;
    for (var count = COUNT.matcher(regex); count.find() && product <= MOST_REPEATED; ) {
      var upTo =
          count.group(2) == null || count.group(2).isEmpty() ? count.group(1) : count.group(2);
      product *= Math.max(1, upTo.length() > 6 ? MOST_REPEATED + 1 : Long.parseLong(upTo));
    }
    return product;
  }

  int groups() {
    return pattern.matcher("").groupCount();
  }

  /// A match with its place in the whole text.
  record Match(Span span, List<String> groups) {
    String found() {
      return groups.getFirst();
    }
  }

  /// The matches in a part of the text; `^` and `$` are its ends.
  ///
  /// @throws TooSlow if it needs more steps than are left
  List<Match> in(String text, Span region, Steps steps) {
    var matches = new ArrayList<Match>();
    var matcher = pattern.matcher(new Counted(text.substring(region.start(), region.end()), steps));
    try {
      while (matcher.find()) {
        if (matcher.end() > matcher.start()) {
          matches.add(match(matcher.toMatchResult(), region.start()));
        }
      }
    } catch (StackOverflowError e) {
      throw new TooSlow(e);
    }
    return matches;
  }

  private static Match match(MatchResult result, int from) {
    var groups = new ArrayList<String>();
    for (int group = 0; group <= result.groupCount(); group++) {
      var value = result.group(group);
      groups.add(value == null ? "" : value);
    }
    return new Match(new Span(from + result.start(), from + result.end()), groups);
  }

  /// The steps that are left for all patterns of a rule in one text.
  static final class Steps {
    private long left;

    Steps(String text) {
      this.left = 2_000_000L + 100L * text.length();
    }
  }

  /// A pattern took too many steps.
  static final class TooSlow extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooSlow() {
      super("too many steps", null, false, false);
    }

    TooSlow(Throwable cause) {
      super("too deep", cause, false, false);
    }
  }

  private record Counted(String text, Steps steps) implements CharSequence {
    @Override
    public char charAt(int index) {
      if (--steps.left < 0) {
        throw new TooSlow();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
