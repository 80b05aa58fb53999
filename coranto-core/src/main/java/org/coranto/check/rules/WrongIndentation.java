package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Nesting;
import org.coranto.edition.Nesting.Item;
import org.coranto.markdown.Line;
import org.coranto.model.Span;

/// An item that is indented by two columns, where similar items are indented by four.
public final class WrongIndentation extends Check {

  /// The percentage of outermost items with a space before them that shows that it is intended, in
  /// an edition with enough items.
  private static final int MAJORITY = 60;

  private static final int ENOUGH = 4;

  public WrongIndentation() {
    super("wrong-indentation", Severity.WARNING, FixEffect.LAYOUT);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var bySection =
        Nesting.of(context.edition()).items().stream()
            .collect(Collectors.groupingBy(Item::section, Collectors.toList()));
    int usual = HouseStyle.indent(context.edition(), context.archive()).orElse(0);
    boolean areMostSpaced = areMostSpaced(bySection.values().stream().flatMap(List::stream));
    var found = new ArrayList<Finding>();
    for (var items : bySection.values()) {
      var columns = new HashMap<Line, Integer>();
      boolean known = items.stream().anyMatch(item -> isInner(item) && item.step() == usual);
      boolean outermost = !areMostSpaced && !areAllSpaced(items);
      for (var item : items) {
        int right = columns(context, item, known ? usual : item.step(), outermost, columns);
        columns.put(item.line(), right);
        if (right != item.line().indent()) {
          found.add(found(context.edition(), item.line(), right));
        }
      }
    }
    found.sort(java.util.Comparator.comparingInt(finding -> finding.span().start()));
    return FindingGroup.of(found, "%d more items of this edition are indented differently.");
  }

  private static boolean isInner(Item item) {
    return item.parent().isPresent();
  }

  /// The columns before an item: those of its parent, when that is corrected, and one step more. An
  /// item whose marker is wider (`10.`) is left as it is.
  private static int columns(
      CheckContext context, Item item, int step, boolean outermost, Map<Line, Integer> columns) {
    if (item.line().indent() == 1) {
      return outermost && !hasOtherBullet(context, item.line()) ? 0 : 1;
    }
    if (!isInner(item) || !isBullet(item.line())) {
      return item.line().indent();
    }
    int parent = columns.getOrDefault(item.parent().orElseThrow(), 0);
    return (parent == 1 ? 0 : parent) + step;
  }

  private static boolean isBullet(Line line) {
    return Line.itemMarker(line.words()).isEmpty()
        ? line.marker().length() == 1
        : Line.itemMarker(line.words()).length() == 1;
  }

  /// A single space does not indent an item. If most items of the edition have it, it is intended.
  private static boolean areMostSpaced(Stream<Item> items) {
    var outer = items.filter(item -> !isInner(item)).map(item -> item.line().indent()).toList();
    long spaced = outer.stream().filter(indent -> indent == 1).count();
    return outer.size() >= ENOUGH && 100 * spaced >= (long) MAJORITY * outer.size();
  }

  /// Whether all items of a section, and more than one, have a space: its own way.
  private static boolean areAllSpaced(List<Item> items) {
    var outer = items.stream().filter(item -> !isInner(item)).toList();
    return outer.size() > 1 && outer.stream().allMatch(item -> item.line().indent() == 1);
  }

  /// A different bullet is reported by [MixedBullets], which removes the space too.
  private static boolean hasOtherBullet(CheckContext context, Line line) {
    return HouseStyle.bullet(context.edition(), context.archive())
        .filter(usual -> !usual.equals(line.marker()))
        .isPresent();
  }

  private Finding found(AnnotatedEdition edition, Line line, int indent) {
    int stop = line.span().start() + line.text().length() - line.text().stripLeading().length();
    var space = new Span(line.span().start(), stop);
    var fix = Fix.replace(space, " ".repeat(indent));
    var title = "Indent it by %d".formatted(indent);
    return finding(
            space,
            "This item is indented by %d columns, similar items by %d."
                .formatted(line.indent(), indent))
        .with(goesOn(edition, line) ? Fix.unsafe(title, fix) : Fix.safe(title, fix));
  }

  /// Whether the next line belongs to the item by its indentation, which the fix leaves as it is.
  private static boolean goesOn(AnnotatedEdition edition, Line line) {
    return edition
        .lines()
        .after(line)
        .filter(next -> !next.resemblesItem() && next.indent() > line.indent())
        .isPresent();
  }
}
