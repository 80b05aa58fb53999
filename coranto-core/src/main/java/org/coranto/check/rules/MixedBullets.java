package org.coranto.check.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/// `- [A post](…)` between items that start with `*`: Markdown starts a new list there.
public final class MixedBullets extends Check {

  public MixedBullets() {
    super("mixed-bullets", Severity.SUGGESTION, FixEffect.LAYOUT);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var usual = HouseStyle.bullet(context.edition(), context.archive()).orElse("*");
    var usualIn =
        bullets(context.edition())
            .filter(line -> line.marker().equals(usual))
            .map(line -> place(context.edition(), line))
            .collect(Collectors.toSet());
    return bullets(context.edition())
        .filter(line -> !line.marker().equals(usual))
        .filter(line -> line.indent() == 1 || usualIn.contains(place(context.edition(), line)))
        .map(line -> found(line, usual))
        .toList();
  }

  private static Stream<Line> bullets(AnnotatedEdition edition) {
    return edition.lines().all().stream()
        .filter(line -> line.is(Line.Kind.ITEM) && line.marker().length() == 1);
  }

  /// The start of its section and its depth; each depth of a list may have its own bullet.
  private static String place(AnnotatedEdition edition, Line line) {
    int section = edition.section(line).map(found -> found.span().start()).orElse(-1);
    return section + (isOuter(line) ? " outer" : " inner");
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
