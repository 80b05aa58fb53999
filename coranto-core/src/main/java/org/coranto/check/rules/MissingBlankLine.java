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
import org.coranto.model.Edit;

/**
 * A heading right behind a line of text, where the newsletter leaves a line between them. More than
 * one in an edition are somebody's way.
 */
public final class MissingBlankLine implements Check {

  @Override
  public String name() {
    return "missing-blank-line";
  }

  @Override
  public Severity severity() {
    return Severity.SUGGESTION;
  }

  @Override
  public List<Finding> look(Galley galley) {
    boolean apart = HouseStyle.usual(galley, Habit.HEADINGS).filter("apart"::equals).isPresent();
    var crowded =
        galley.lines().all().stream()
            .filter(line -> apart && line.is(Line.Kind.HEADING) && isCrowded(galley, line))
            .toList();
    return crowded.size() == 1 ? List.of(found(galley, crowded.getFirst())) : List.of();
  }

  /** Headings may well follow each other, and comments. */
  private static boolean isCrowded(Galley galley, Line heading) {
    return galley
        .lines()
        .before(heading)
        .filter(line -> line.number() == heading.number() - 1)
        .filter(line -> !line.is(Line.Kind.HEADING) && !line.is(Line.Kind.COMMENT))
        .isPresent();
  }

  private Finding found(Galley galley, Line heading) {
    return finding(
            heading.span(), "No blank line stands before “%s”.".formatted(heading.words().strip()))
        .with(
            Fix.safe(
                "Put one before it",
                Edit.insert(heading.span().start(), LineEnds.of(galley.text()))));
  }
}
