package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.coranto.archive.HouseStyle;
import org.coranto.archive.HouseStyle.Habit;
import org.coranto.archive.HouseStyle.Spacing;
import org.coranto.archive.Occurrence;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.FixEffect;
import org.coranto.check.Severity;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.Line;
import org.coranto.markdown.LineEnds;
import org.coranto.model.Edit;

/// A heading directly after a line of text, where the newsletter usually has a blank line. Without
/// earlier editions, more than one is taken as intended.
public final class MissingBlankLine extends Check {

  private static final int RECENT = 10;

  private static final int ENOUGH = 3;

  public MissingBlankLine() {
    super("missing-blank-line", Severity.SUGGESTION, FixEffect.LAYOUT);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var found = new ArrayList<Finding>();
    var edition = context.edition();
    found.addAll(crowded(context));
    if (HouseStyle.aboveLists(edition, context.archive())
        .filter(Spacing.APART::equals)
        .isPresent()) {
      only(edition, MissingBlankLine::isPressed).ifPresent(found::add);
    }
    return found;
  }

  /// All such headings, if earlier editions never had one.
  private List<Finding> crowded(CheckContext context) {
    var before =
        context.archive().occurrences(Topics.STYLE, Habit.HEADINGS.key()).stream()
            .limit(RECENT)
            .map(Occurrence::value)
            .toList();
    boolean never =
        before.size() >= ENOUGH && before.stream().allMatch(Spacing.APART.word()::equals);
    if (!never) {
      return HouseStyle.aboveHeadings(context.edition(), context.archive())
          .filter(Spacing.APART::equals)
          .flatMap(_ -> only(context.edition(), MissingBlankLine::isCrowded))
          .stream()
          .toList();
    }
    return context.edition().lines().all().stream()
        .filter(line -> isCrowded(context.edition(), line))
        .map(line -> found(context.edition(), line))
        .toList();
  }

  private Optional<Finding> only(
      AnnotatedEdition edition, BiPredicate<AnnotatedEdition, Line> lacks) {
    var lines = edition.lines().all().stream().filter(line -> lacks.test(edition, line)).toList();
    return lines.size() == 1 ? Optional.of(found(edition, lines.getFirst())) : Optional.empty();
  }

  /// A heading may directly follow another heading or a comment.
  private static boolean isCrowded(AnnotatedEdition edition, Line heading) {
    return heading.is(Line.Kind.HEADING)
        && edition
            .lines()
            .before(heading)
            .filter(line -> line.number() == heading.number() - 1)
            .filter(line -> !line.is(Line.Kind.HEADING) && !line.is(Line.Kind.COMMENT))
            .isPresent();
  }

  /// The first item of a list, directly after a paragraph.
  private static boolean isPressed(AnnotatedEdition edition, Line item) {
    if (!item.is(Line.Kind.ITEM) || item.indent() > 0) {
      return false;
    }
    var before = edition.lines().before(item).filter(line -> line.number() == item.number() - 1);
    var above = before.flatMap(line -> edition.lines().before(line));
    return before.filter(line -> line.is(Line.Kind.TEXT) && line.indent() == 0).isPresent()
        && above.filter(line -> line.is(Line.Kind.ITEM)).isEmpty();
  }

  private Finding found(AnnotatedEdition edition, Line line) {
    return finding(
            line.span(), "There is no blank line before “%s”.".formatted(line.words().strip()))
        .with(
            Fix.safe(
                "Insert a blank line",
                Edit.insert(line.span().start(), LineEnds.of(edition.text()))));
  }
}
