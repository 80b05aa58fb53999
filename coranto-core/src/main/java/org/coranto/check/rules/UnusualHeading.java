package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.FixEffect;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.config.SectionHeadingRules;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.model.Section;
import org.coranto.model.Span;

/// `### Miscellanous`, where other editions have `### Miscellaneous`.
public final class UnusualHeading extends Check {

  public UnusualHeading() {
    super("unusual-heading", Severity.WARNING, FixEffect.TEXT, Requirement.ARCHIVE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var found = new ArrayList<Finding>();
    for (var section : context.edition().sections()) {
      if (section.level() > 0) {
        usual(context, section)
            .ifPresent(title -> found.add(found(context.edition(), section, title)));
      }
    }
    return found;
  }

  /// The usual heading that differs from this one by one letter.
  private static Optional<String> usual(CheckContext context, Section section) {
    var key = SectionHeadingRules.plain(section.title());
    if (context.archive().knows(Topics.HEADINGS, key)) {
      return Optional.empty();
    }
    return context.archive().near(Topics.HEADINGS, key).stream()
        .findFirst()
        .map(near ->
            context.archive().occurrences(Topics.HEADINGS, near).getFirst().value().title());
  }

  private Finding found(AnnotatedEdition edition, Section section, String title) {
    var line = edition.lines().at(section.span().start());
    int at = edition.text().indexOf(section.title(), section.span().start());
    boolean plain = at >= 0 && at + section.title().length() <= line.span().end();
    var finding =
        finding(
            line.wordsSpan(), "“%s” is “%s” in other editions.".formatted(section.title(), title));
    return plain
        ? finding.with(
            Fix.safe(
                "Write “" + title + "”",
                Fix.replace(new Span(at, at + section.title().length()), title)))
        : finding;
  }
}
