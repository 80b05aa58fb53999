package org.coranto.check.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.archive.HouseStyle;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.FindingGroup;
import org.coranto.check.Fix;
import org.coranto.check.FixEffect;
import org.coranto.check.Severity;
import org.coranto.edition.Nesting;
import org.coranto.edition.Nesting.Item;
import org.coranto.markdown.Line;
import org.coranto.model.Span;

/// `- [A post](…)` between items that start with `*`: Markdown starts a new list there.
public final class MixedBullets extends Check {

  public MixedBullets() {
    super("mixed-bullets", Severity.SUGGESTION, FixEffect.LAYOUT);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var usual = HouseStyle.bullet(context.edition(), context.archive()).orElse("*");
    var byPlace =
        Nesting.of(context.edition()).items().stream()
            .filter(item -> item.line().is(Line.Kind.ITEM))
            .filter(item -> item.line().marker().length() == 1)
            .collect(Collectors.groupingBy(MixedBullets::place, Collectors.toList()));
    var found =
        byPlace.values().stream()
            .flatMap(list -> odd(list.stream().map(Item::line).toList(), usual))
            .sorted(Comparator.comparingInt(finding -> finding.span().start()))
            .toList();
    return FindingGroup.of(
        found, "%d more items of this edition have another bullet than their list.");
  }

  /// Each list under an item may have its own bullet; so may all of a section.
  private static List<Object> place(Item item) {
    return List.of(item.section(), item.parent());
  }

  /// The lines of a list with another bullet than most of it, or than the usual one if no bullet
  /// has a majority.
  private Stream<Finding> odd(List<Line> list, String usual) {
    var bullets = list.stream().map(Line::marker).toList();
    var forms = HouseStyle.forms(bullets);
    var right = HouseStyle.decided(forms).orElse(usual);
    return list.stream()
        .filter(line -> !line.marker().equals(right))
        .filter(line -> line.indent() == 1 || forms.containsKey(right))
        .map(line -> found(line, right));
  }

  private static boolean isOuter(Line line) {
    return line.indent() < 2;
  }

  /// A single space before the bullet, which such lines often have, is removed too.
  private Finding found(Line line, String usual) {
    int at = line.span().start() + line.text().indexOf(line.marker());
    int from = isOuter(line) ? line.span().start() : at;
    var bullet = new Span(at, at + 1);
    return finding(
            bullet,
            "The other items of this list start with “%s”, this one starts with “%s”."
                .formatted(usual, line.marker()))
        .with(
            Fix.safe("Start it with “" + usual + "”", Fix.replace(new Span(from, at + 1), usual)));
  }
}
