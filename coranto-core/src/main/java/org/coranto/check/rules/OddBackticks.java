package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Severity;
import org.coranto.edition.Passage;
import org.coranto.markdown.Backticks;
import org.coranto.model.Edit;
import org.coranto.model.Span;

/// `` use `poll instead of `select` ``: code that is not closed, or closed too early.
public final class OddBackticks extends Check {

  /// Code of several words starts with one of these keywords or with an attribute.
  private static final Pattern KEYWORD =
      Pattern.compile(
          "(impl|fn|struct|enum|let|use|pub|const|async|unsafe|dyn|type|class|def) |#\\[");

  public OddBackticks() {
    super("odd-backticks", Severity.WARNING);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var findings = new ArrayList<Finding>();
    for (var passage : Passage.of(context.edition())) {
      var text = context.edition().text();
      var backticks = Backticks.of(text, passage.words());
      if (!backticks.single().isEmpty()) {
        findings.add(unclosed(text, passage, backticks));
      }
      backticks.code().forEach(code -> early(text, code, passage).ifPresent(findings::add));
    }
    return findings;
  }

  /// A finding at the first backtick without a partner.
  private Finding unclosed(String text, Passage passage, Backticks backticks) {
    var all = new ArrayList<Integer>();
    for (int at = passage.words().start(); at < passage.words().end(); at++) {
      if (text.charAt(at) == '`') {
        all.add(at);
      }
    }
    var odd = odd(text, all, passage);
    var at = odd.orElse(backticks.single().getFirst().start());
    var found =
        finding(
            new Span(at, at + 1),
            "“%s” has an unmatched backtick; code starts and ends with one."
                .formatted(around(text, at, passage)));
    return odd.flatMap(it -> repair(text, it, passage))
        .map(Fix::onCode)
        .map(found::with)
        .orElse(found);
  }

  private static Optional<Integer> odd(String text, List<Integer> all, Passage passage) {
    int open = -1;
    for (int at : all) {
      boolean opens = opens(text, at, passage.words());
      if (opens && open >= 0) {
        return Optional.of(open);
      }
      if (!opens && open < 0) {
        return Optional.of(at);
      }
      open = opens ? at : -1;
    }
    return open < 0 ? Optional.empty() : Optional.of(open);
  }

  /// Whether a backtick starts code: it is after a space or an opening mark, and before a word.
  private static boolean opens(String text, int at, Span words) {
    char before = at > words.start() ? text.charAt(at - 1) : ' ';
    char after = at + 1 < words.end() ? text.charAt(at + 1) : ' ';
    return !Character.isWhitespace(after)
        && (Character.isWhitespace(before) || "([{/*_\"“".indexOf(before) >= 0);
  }

  private static Optional<Fix> repair(String text, int at, Passage passage) {
    return opens(text, at, passage.words())
        ? close(text, at, passage.words().end())
        : open(text, at, passage.words().start());
  }

  /// Closes the code after the word that starts here, or at the end of the link text for longer
  /// code.
  private static Optional<Fix> close(String text, int at, int end) {
    boolean phrase =
        KEYWORD.matcher(text).region(at + 1, end).lookingAt() || isSpaced(text, at, end);
    int stop = at + 1;
    while (stop < end && !ends(text, stop, phrase)) {
      stop++;
    }
    if (text.startsWith("`", stop)) {
      return Optional.empty();
    }
    boolean quoted = text.charAt(stop - 1) == '\'';
    var edit = quoted ? new Edit(new Span(stop - 1, stop), "`") : Edit.insert(stop, "`");
    return Optional.of(Fix.unsafe("Close the code here", edit));
  }

  /// Two spaces show where a backtick is missing.
  private static boolean isSpaced(String text, int at, int end) {
    int next = text.indexOf('`', at + 1);
    return text.substring(at, next < 0 ? end : Math.min(next, end)).contains("  ");
  }

  private static boolean ends(String text, int at, boolean phrase) {
    char c = text.charAt(at);
    return c == '`'
        || text.startsWith("](", at)
        || text.startsWith("  ", at)
        || (!phrase && (Character.isWhitespace(c) || c == ',' || c == '}'));
  }

  /// Opens the code before the word that ends here.
  private static Optional<Fix> open(String text, int at, int start) {
    int from = at;
    while (from > start
        && !Character.isWhitespace(text.charAt(from - 1))
        && text.charAt(from - 1) != '`') {
      from--;
    }
    if (from == at || (from > start && text.charAt(from - 1) == '`')) {
      return Optional.empty();
    }
    boolean quoted = text.charAt(from) == '\'';
    boolean spaced = from > start + 1 && text.charAt(from - 2) == ' ';
    int first = spaced ? from - 1 : from;
    return Optional.of(
        Fix.unsafe(
            "Start the code here", new Edit(new Span(first, quoted ? from + 1 : from), "`")));
  }

  /// ``#[doc(alias)`]`: the closing bracket is after the code.
  private Optional<Finding> early(String text, Span code, Passage passage) {
    if (code.end() >= passage.words().end()) {
      return Optional.empty();
    }
    char next = text.charAt(code.end());
    int opening = ")]}".indexOf(next);
    var inside = text.substring(code.start(), code.end());
    if (opening < 0 || count(inside, "([{".charAt(opening)) != count(inside, next) + 1) {
      return Optional.empty();
    }
    var behind = text.substring(code.start() + 1, code.end() - 1) + next;
    var edits = new Edit(new Span(code.end() - 1, code.end() + 1), next + "`");
    return Optional.of(
        finding(code, "The code “%s” ends before its closing bracket.".formatted(behind))
            .with(Fix.unsafe("Close the code after the bracket", edits).onCode()));
  }

  private static long count(String text, char c) {
    return text.chars().filter(it -> it == c).count();
  }

  private static String around(String text, int at, Passage passage) {
    int start = Math.max(passage.words().start(), at - 15);
    int end = Math.min(passage.words().end(), at + 15);
    return text.substring(start, end).replaceAll("\\s+", " ").strip();
  }
}
