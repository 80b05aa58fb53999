package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.coranto.archive.HouseStyle;
import org.coranto.archive.HouseStyle.Spacing;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.FixEffect;
import org.coranto.check.Severity;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.Line;
import org.coranto.model.Span;

/// A blank line between items of a list, where the newsletter has none.
public final class StrayBlankLine extends Check {

  public StrayBlankLine() {
    super("stray-blank-line", Severity.SUGGESTION, FixEffect.LAYOUT);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var found = new ArrayList<Finding>();
    boolean close =
        HouseStyle.betweenItems(context.edition(), context.archive())
            .filter(Spacing.CLOSE::equals)
            .isPresent();
    for (var line : context.edition().lines().all()) {
      if (close && line.is(Line.Kind.ITEM)) {
        context
            .edition()
            .lines()
            .before(line)
            .filter(other -> other.is(Line.Kind.ITEM) && other.number() < line.number() - 1)
            .ifPresent(other -> found.add(found(context.edition(), other, line)));
      }
    }
    return found;
  }

  private Finding found(AnnotatedEdition edition, Line item, Line next) {
    var lines = edition.lines();
    var blank = new Span(lines.get(item.number() + 1).span().start(), next.span().start());
    return finding(
            lines.get(item.number() + 1).span(),
            "This blank line splits the list; other items here have no blank line between them.")
        .with(Fix.safe("Remove it", Fix.delete(blank)));
  }
}
