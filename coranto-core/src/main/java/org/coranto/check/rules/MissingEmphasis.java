package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.FindingGroup;
import org.coranto.check.Fix;
import org.coranto.check.FixEffect;
import org.coranto.check.Severity;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.Line;
import org.coranto.model.Edit;
import org.coranto.model.Span;

/// A plain title under an item, where the titles around it are bold.
public final class MissingEmphasis extends Check {

  /// The smallest number of bold titles.
  private static final int ENOUGH = 4;

  /// The percentage of titles in a section that must be bold.
  private static final int MAJORITY = 60;

  private enum Title {
    PLAIN,
    BOLD,
    NONE
  }

  public MissingEmphasis() {
    super("missing-emphasis", Severity.WARNING, FixEffect.LAYOUT);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var found = new ArrayList<Finding>();
    for (var section : context.edition().sections()) {
      var plain = new ArrayList<Line>();
      int bold = 0;
      for (var line : context.edition().lines().below(section).toList()) {
        switch (title(line)) {
          case PLAIN -> plain.add(line);
          case BOLD -> bold++;
          case NONE -> {}
        }
      }
      if (bold >= ENOUGH && 100 * bold >= MAJORITY * (bold + plain.size())) {
        plain.forEach(line -> found.add(found(context.edition(), line)));
      }
    }
    return FindingGroup.of(found, "%d more titles of this edition are not bold either.");
  }

  private static Title title(Line line) {
    if (!line.is(Line.Kind.ITEM) || line.indent() < 2 || !line.words().startsWith("[")) {
      return Title.NONE;
    }
    if (line.words().startsWith("[**")) {
      return Title.BOLD;
    }
    return line.words().contains("](") && line.words().indexOf('*') < 0 ? Title.PLAIN : Title.NONE;
  }

  private Finding found(AnnotatedEdition edition, Line line) {
    var span = new Span(line.content() + 1, line.content() + line.words().indexOf("]("));
    return finding(
            span, "“%s” is not bold, but the other titles here are.".formatted(edition.slice(span)))
        .with(
            Fix.safe(
                "Make it bold", Edit.insert(span.start(), "**"), Edit.insert(span.end(), "**")));
  }
}
