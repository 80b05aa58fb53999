package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.check.BrokenLinks;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.FixEffect;
import org.coranto.check.Severity;
import org.coranto.edition.Passage;
import org.coranto.markdown.Brackets;
import org.coranto.model.Edit;
import org.coranto.model.Span;

/// `Clockmaker (Nairobi, remote`: a bracket without a matching bracket.
public final class UnbalancedBracket extends Check {

  /// `:-)` and `a)`: parentheses that need no partner.
  private static final Pattern FACE_OR_NUMBER =
      Pattern.compile(
          "(?:.*[:;=8xX]['\\u200d-]?|.*(?<![\\w.])(?:\\d{1,2}|[a-zA-Z]))", Pattern.DOTALL);

  public UnbalancedBracket() {
    super("unbalanced-bracket", Severity.WARNING, FixEffect.TEXT);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var found = new ArrayList<Finding>();
    var links = BrokenLinks.of(context.edition());
    for (var passage : Passage.of(context.edition())) {
      if (!isEven(context.edition().slice(passage.words())) && !links.containsKey(passage)) {
        found.addAll(odd(context.edition().text(), passage));
      }
    }
    return found;
  }

  private List<Finding> odd(String text, Passage passage) {
    var brackets = Brackets.of(text, passage.words());
    if (brackets.areBeyondRepair()) {
      int first = brackets.odd().getFirst().at();
      return List.of(
          finding(
              new Span(first, first + 1),
              "From here on, %,d brackets are unmatched.".formatted(brackets.odd().size())));
    }
    return brackets.odd().stream()
        .filter(odd -> !isMeant(text, odd, passage))
        .map(odd -> found(text, odd, brackets, passage))
        .toList();
  }

  private static boolean isMeant(String text, Brackets.Odd odd, Passage passage) {
    int from = Math.max(passage.words().start(), odd.at() - 4);
    var before = text.substring(from, odd.at());
    return odd.bracket() == '{'
        || odd.bracket() == '}'
        || (odd.opens() && text.substring(odd.at(), passage.words().end()).indexOf('…') >= 0)
        || FACE_OR_NUMBER.matcher(before).matches();
  }

  /// Whether the brackets are balanced if those in code count too.
  private static boolean isEven(String words) {
    return even(words, '(', ')') && even(words, '[', ']');
  }

  private static boolean even(String words, char open, char close) {
    return words.chars().filter(unit -> unit == open).count()
        == words.chars().filter(unit -> unit == close).count();
  }

  private Finding found(String text, Brackets.Odd odd, Brackets brackets, Passage passage) {
    var message =
        odd.opens()
            ? "“%s” is opened here but not closed."
            : "“%s” has no matching opening bracket.";
    var finding = finding(new Span(odd.at(), odd.at() + 1), message.formatted(odd.bracket()));
    return fix(text, odd, brackets, passage).map(finding::with).orElse(finding);
  }

  private static Optional<Fix> fix(
      String text, Brackets.Odd odd, Brackets brackets, Passage passage) {
    int at = odd.at();
    if (odd.bracket() == ')' && at > 0 && text.charAt(at - 1) == ')') {
      return Optional.of(Fix.safe("Remove it", Fix.delete(new Span(at, at + 1))));
    }
    if (odd.bracket() != '(') {
      return Optional.empty();
    }
    var target = brackets.targets().stream().filter(span -> span.start() > odd.at()).findFirst();
    boolean inWords =
        target
            .filter(span -> text.lastIndexOf('[', span.start()) < at)
            .filter(span -> text.substring(at, span.start() - 1).indexOf(']') < 0)
            .isPresent();
    if (inWords) {
      int close = target.orElseThrow().start() - 1;
      return Optional.of(Fix.safe("Close it after the link text", Edit.insert(close, ")")));
    }
    boolean last =
        target.isEmpty()
            && passage.isItem()
            && !text.substring(odd.at(), passage.words().end()).contains(".");
    return last
        ? Optional.of(Fix.safe("Close it at the end", Edit.insert(passage.words().end(), ")")))
        : Optional.empty();
  }
}
