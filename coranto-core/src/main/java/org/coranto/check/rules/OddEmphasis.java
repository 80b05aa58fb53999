package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.FixEffect;
import org.coranto.check.Severity;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Passage;
import org.coranto.markdown.Asterisks;
import org.coranto.markdown.Asterisks.Run;
import org.coranto.markdown.Line;
import org.coranto.model.Edit;
import org.coranto.model.Span;

/// `[**A title*](…)` and `**A name`: asterisks that are not in pairs.
public final class OddEmphasis extends Check {

  /// `** A name`: because of the space it is neither emphasis nor a bullet.
  private static final Pattern APART = Pattern.compile("\\*\\* +[^*]+(\\*\\*)?");

  private static final Pattern DAY = Pattern.compile("\\*\\*\\d{4}-\\d\\d-\\d\\d \\|[^*]*");

  /// The longest text that is taken as a name above a list.
  private static final int NAME = 60;

  public OddEmphasis() {
    super("odd-emphasis", Severity.WARNING, FixEffect.TEXT);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var found = new ArrayList<Finding>();
    for (var line : context.edition().lines().all()) {
      if (line.is(Line.Kind.TEXT) && DAY.matcher(line.words()).matches()) {
        var stars = new Span(line.content(), line.content() + 2);
        found.add(
            finding(stars, "This “**” has no matching “**”.")
                .with(Fix.safe("Make it a bullet", Fix.replace(stars, "* "))));
      }
    }
    for (var passage : Passage.of(context.edition())) {
      var words = context.edition().slice(passage.words());
      if (!passage.isItem() && APART.matcher(words).matches()) {
        found.add(apart(passage.words(), words));
      } else if (words.indexOf('*') >= 0 || passage.first().is(Line.Kind.ITEM)) {
        unequal(context.edition(), passage, found);
      }
    }
    return found;
  }

  private Finding apart(Span span, String words) {
    var name = words.replace("*", "").strip();
    return finding(span, "“**” with a space after it does not make text bold.")
        .with(Fix.safe("Make “" + name + "” bold", Fix.replace(span, "**" + name + "**")));
  }

  private void unequal(AnnotatedEdition edition, Passage passage, List<Finding> found) {
    var runs = Asterisks.of(edition.text(), passage.words());
    int open = runs.stream().mapToInt(run -> run.opens() ? run.length() : -run.length()).sum();
    if (open == 0) {
      return;
    }
    for (int i = 0; i < runs.size(); i++) {
      var run = runs.get(i);
      boolean pair = run.opens() && i + 1 < runs.size() && !runs.get(i + 1).opens();
      if (pair) {
        var other = runs.get(++i);
        if (run.length() != other.length() && isAlone(runs, i)) {
          found.add(pair(run, other));
        }
      } else if (run.length() > 1) {
        alone(edition, passage, run).ifPresent(found::add);
      }
    }
  }

  /// Whether there is no other emphasis around this pair: `**bold and *italic***` is correct.
  private static boolean isAlone(List<Run> runs, int closing) {
    boolean before = closing >= 2 && runs.get(closing - 2).opens();
    boolean after = closing + 1 < runs.size() && !runs.get(closing + 1).opens();
    return !before && !after;
  }

  private Finding pair(Run run, Run other) {
    return finding(
            run.span().through(other.span()),
            "This emphasis starts with %d asterisks and ends with %d."
                .formatted(run.length(), other.length()))
        .with(
            Fix.safe(
                "Use two on both sides",
                Fix.replace(run.span(), "**"),
                Fix.replace(other.span(), "**")));
  }

  /// Empty if the intended text is unknown: `What the f***?`.
  private Optional<Finding> alone(AnnotatedEdition edition, Passage passage, Run run) {
    return fix(edition.text(), passage, run)
        .map(fix -> finding(run.span(), "This “**” has no matching “**”.").with(fix));
  }

  private static Optional<Fix> fix(String text, Passage passage, Run run) {
    var words = passage.words();
    if (run.opens() && run.span().start() == words.start() && !passage.isItem()) {
      return words.length() <= NAME
              && !DAY.matcher(text.substring(words.start(), words.end())).matches()
              && passage.lines().size() == 1
          ? Optional.of(Fix.safe("Close it", Edit.insert(words.end(), "**")))
          : Optional.empty();
    }
    int close = text.indexOf("](", run.span().end());
    int open = text.lastIndexOf('[', run.span().start());
    if (open < words.start() || close < 0 || close >= words.end()) {
      return Optional.empty();
    }
    if (run.opens()) {
      return open + 1 == run.span().start()
          ? Optional.of(Fix.safe("Close it at the end of the link text", Edit.insert(close, "**")))
          : Optional.empty();
    }
    return close == run.span().end()
        ? Optional.of(
            Fix.safe("Open it at the start of the link text", Edit.insert(open + 1, "**")))
        : Optional.empty();
  }
}
