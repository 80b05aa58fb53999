package org.coranto.check.rules;

import java.util.ArrayList;
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

/** A blank line between items of a list, where the newsletter sets them close. */
public final class StrayBlankLine extends Check {

  public StrayBlankLine() {
    super("stray-blank-line", Severity.SUGGESTION);
  }

  @Override
  public List<Finding> look(Galley galley) {
    var found = new ArrayList<Finding>();
    boolean close = HouseStyle.usual(galley, Habit.ITEMS).filter("close"::equals).isPresent();
    for (var line : galley.lines().all()) {
      if (close && line.is(Line.Kind.ITEM)) {
        galley
            .lines()
            .before(line)
            .filter(other -> other.is(Line.Kind.ITEM) && other.number() < line.number() - 1)
            .ifPresent(other -> found.add(found(galley, other, line)));
      }
    }
    return found;
  }

  private Finding found(Galley galley, Line item, Line next) {
    var lines = galley.lines();
    var blank = new Span(lines.get(item.number() + 1).span().start(), next.span().start());
    return finding(
            lines.get(item.number() + 1).span(),
            "A blank line tears this list in two; items stand close here.")
        .with(Fix.safe("Take it away", Fix.delete(blank)));
  }
}
