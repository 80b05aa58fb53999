package org.coranto.check.rules;

import java.util.List;
import org.coranto.check.Check;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Galley;
import org.coranto.check.Line;
import org.coranto.check.Severity;
import org.coranto.check.archive.HouseStyle;
import org.coranto.check.archive.HouseStyle.Habit;
import org.coranto.model.Span;

/** {@code - [A post](…)} amid items that begin with {@code *}: to Markdown another list. */
public final class MixedBullets implements Check {

  @Override
  public String name() {
    return "mixed-bullets";
  }

  @Override
  public Severity severity() {
    return Severity.SUGGESTION;
  }

  @Override
  public List<Finding> look(Galley galley) {
    return HouseStyle.usual(galley, Habit.BULLET).stream()
        .flatMap(usual ->
            galley.lines().all().stream()
                .filter(line ->
                    isOther(line, usual) && (line.indent() == 1 || isAmid(galley, line, usual)))
                .map(line -> found(line, usual)))
        .toList();
  }

  private static boolean isOther(Line line, String usual) {
    return line.is(Line.Kind.ITEM) && line.marker().length() == 1 && !line.marker().equals(usual);
  }

  /** Whether its section has the usual bullet too, as far in. */
  private static boolean isAmid(Galley galley, Line line, String usual) {
    var section = galley.section(line);
    return galley.lines().all().stream()
        .filter(other -> other.is(Line.Kind.ITEM) && other.marker().equals(usual))
        .filter(other -> isOuter(other) == isOuter(line))
        .anyMatch(other -> galley.section(other).equals(section));
  }

  private static boolean isOuter(Line line) {
    return line.indent() < 2;
  }

  /** A single space before it, which such lines often have, goes with it. */
  private Finding found(Line line, String usual) {
    int at = line.span().start() + line.text().indexOf(line.marker());
    int from = isOuter(line) ? line.span().start() : at;
    var bullet = new Span(at, at + 1);
    return finding(
            bullet,
            "The other items of this list begin with “%s”, this one with “%s”."
                .formatted(usual, line.marker()))
        .with(
            Fix.safe("Begin it with “" + usual + "”", Fix.replace(new Span(from, at + 1), usual)));
  }
}
