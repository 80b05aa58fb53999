package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.archive.HouseStyle;
import org.coranto.archive.HouseStyle.Spacing;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.FindingGroup;
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
    var usual = HouseStyle.betweenItems(context.edition(), context.archive());
    if (usual.filter(Spacing.CLOSE::equals).isEmpty()) {
      return List.of();
    }
    var bySection =
        context.edition().lines().all().stream()
            .filter(line -> line.is(Line.Kind.ITEM))
            .collect(
                Collectors.groupingBy(
                    line -> context.edition().section(line),
                    LinkedHashMap::new,
                    Collectors.toList()));
    var found =
        bySection.values().stream().flatMap(items -> stray(context.edition(), items)).toList();
    return FindingGroup.of(found, "%d more lists of this edition are split.");
  }

  /// Nothing if most items of the section have a blank line between them.
  private Stream<Finding> stray(AnnotatedEdition edition, List<Line> items) {
    var apart = new ArrayList<Finding>();
    int close = 0;
    for (var line : items) {
      var before = edition.lines().before(line).filter(other -> other.is(Line.Kind.ITEM));
      if (before.filter(other -> other.number() < line.number() - 1).isPresent()) {
        apart.add(found(edition, before.orElseThrow(), line));
      } else if (before.isPresent()) {
        close++;
      }
    }
    return apart.size() > Math.max(1, close) ? Stream.empty() : apart.stream();
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
