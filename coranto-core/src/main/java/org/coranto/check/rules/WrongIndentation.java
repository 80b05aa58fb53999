package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.coranto.archive.HouseStyle;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.FixEffect;
import org.coranto.check.Severity;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.Line;
import org.coranto.model.Span;

/// An item that is indented by two columns, where similar items are indented by four.
public final class WrongIndentation extends Check {

  public WrongIndentation() {
    super("wrong-indentation", Severity.WARNING, FixEffect.LAYOUT);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var found = new ArrayList<Finding>();
    int usual =
        HouseStyle.indent(context.edition(), context.archive()).orElse(0);
    for (var list : lists(context.edition())) {
      for (int i = 0; i < list.size(); i++) {
        var line = list.get(i);
        var indent = line.indent() == 1 ? outermost(context, list, i) : below(list, i, usual);
        indent.stream()
            .filter(columns -> columns != line.indent())
            .forEach(columns -> found.add(found(line, columns)));
      }
    }
    return found;
  }

  /// The items of each section.
  private static List<List<Line>> lists(AnnotatedEdition edition) {
    var lists = new ArrayList<List<Line>>();
    Optional<?> last = Optional.empty();
    for (var line : edition.lines().all()) {
      if (line.resemblesItem()) {
        var section = edition.section(line);
        if (lists.isEmpty() || !Objects.equals(section, last)) {
          lists.add(new ArrayList<>());
        }
        lists.getLast().add(line);
        last = section;
      }
    }
    return lists;
  }

  /// The indentation of an outermost item. A single space does not indent it. A different bullet is
  /// reported by [MixedBullets].
  private static OptionalInt outermost(CheckContext context, List<Line> list, int at) {
    var line = list.get(at);
    boolean mixed =
        HouseStyle.bullet(context.edition(), context.archive())
            .filter(usual -> !usual.equals(line.marker()))
            .isPresent();
    boolean meant =
        list.stream()
            .anyMatch(
                other -> Math.abs(other.number() - line.number()) == 1 && other.indent() == 1);
    return mixed || meant ? OptionalInt.empty() : OptionalInt.of(0);
  }

  /// The indentation of an item under another, if other items of the section show it.
  private static OptionalInt below(List<Line> list, int at, int usual) {
    var line = list.get(at);
    for (int i = at - 1; i >= 0; i--) {
      int outer = list.get(i).indent() == 1 ? 0 : list.get(i).indent();
      if (outer < line.indent()) {
        boolean known = list.stream().anyMatch(other -> other.indent() == outer + usual);
        return known ? OptionalInt.of(outer + usual) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private Finding found(Line line, int indent) {
    int stop = line.span().start() + line.text().length() - line.text().stripLeading().length();
    var space = new Span(line.span().start(), stop);
    return finding(
            space,
            "This item is indented by %d columns, similar items by %d."
                .formatted(line.indent(), indent))
        .with(
            Fix.safe("Indent it by %d".formatted(indent), Fix.replace(space, " ".repeat(indent))));
  }
}
