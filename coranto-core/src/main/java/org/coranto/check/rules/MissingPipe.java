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
import org.coranto.markdown.Line;
import org.coranto.model.Span;

/// `* 2026-09-04 | Nairobi, KE [Sky Watchers](…)`, where other events have three fields.
public final class MissingPipe extends Check {

  /// A date or a range of dates, and the rest of the line.
  private static final Pattern DATED =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d(?: ?(?:-|–|to) ?\\d{4}-\\d\\d-\\d\\d)?)(.*)");

  private static final Pattern IN_BRACKETS = Pattern.compile("( +)\\[([^\\[\\]()|]+)]( +\\|.*)");

  private static final Pattern BEFORE_LINK =
      Pattern.compile("[^\\[|]*[^\\[|\\s,]([,\\s]*)\\[[^\\]]+]\\(.*");

  private static final Pattern TWICE = Pattern.compile("\\|\\s+\\|");

  /// This many events with three fields show that the newsletter uses them.
  private static final int MANY = 4;

  public MissingPipe() {
    super("missing-pipe", Severity.WARNING, FixEffect.TEXT);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var dated =
        context.edition().lines().all().stream()
            .filter(line -> line.is(Line.Kind.ITEM) && DATED.matcher(line.words()).matches())
            .toList();
    long whole = dated.stream().filter(line -> fields(line) == 3).count();
    var found = new ArrayList<Finding>();
    for (var line : dated) {
      if (fields(line) < 3 && whole >= MANY) {
        found(line).ifPresent(found::add);
      }
    }
    context.edition().lines().all().stream()
        .filter(line -> line.is(Line.Kind.ITEM) && whole >= MANY)
        .forEach(line -> twice(line, found));
    return found;
  }

  private static int fields(Line line) {
    return line.words().split("\\|", -1).length;
  }

  private Optional<Finding> found(Line line) {
    var dated = DATED.matcher(line.words());
    if (!dated.matches()) {
      return Optional.empty();
    }
    int rest = line.content() + dated.end(1);
    var brackets = IN_BRACKETS.matcher(dated.group(2));
    if (brackets.matches()) {
      var field = new Span(rest + brackets.start(1), rest + brackets.end(2) + 1);
      return Optional.of(
          finding(field, "The other items have the place between “|”.")
              .with(
                  Fix.safe(
                      "Write “| " + brackets.group(2) + "”",
                      Fix.replace(field, " | " + brackets.group(2)))));
    }
    int bar = dated.group(2).indexOf('|');
    var place = bar < 0 ? "" : dated.group(2).substring(bar + 1);
    var link = BEFORE_LINK.matcher(place);
    if (dated.group(2).strip().startsWith("|") && link.matches()) {
      var space = new Span(rest + bar + 1 + link.start(1), rest + bar + 1 + link.end(1));
      return Optional.of(
          finding(space, "There is no “|” between the place and the group.")
              .with(Fix.safe("Insert “|”", Fix.replace(space, " | "))));
    }
    if (!dated.group(2).strip().startsWith("|") && bar > 0) {
      var space =
          new Span(rest, rest + dated.group(2).length() - dated.group(2).stripLeading().length());
      return Optional.of(
          finding(space, "There is no “|” after the date.")
              .with(Fix.safe("Insert “|”", Fix.replace(space, " | "))));
    }
    return Optional.empty();
  }

  private void twice(Line line, List<Finding> found) {
    var twice = TWICE.matcher(line.words());
    if (twice.find()) {
      var span = new Span(line.content() + twice.start(), line.content() + twice.end());
      found.add(
          finding(span, "There is nothing between two “|”.")
              .with(Fix.safe("Remove one", Fix.replace(span, "|"))));
    }
  }
}
