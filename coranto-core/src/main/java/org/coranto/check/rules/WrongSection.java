package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coranto.archive.Occurrence;
import org.coranto.archive.SeriesSections;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.model.Entry.LinkEntry;
import org.coranto.model.Section;
import org.coranto.model.SectionKind;

/// This week's report of a project under “Articles”, where all earlier ones were under “Projects”.
public final class WrongSection extends Check {

  /// This many items of a series in one section, and none in another, show where it belongs.
  private static final int HABIT = 4;

  public WrongSection() {
    super("wrong-section", Severity.SUGGESTION, Requirement.ARCHIVE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var found = new ArrayList<Finding>();
    for (var section : context.edition().sections()) {
      if (section.kind() == SectionKind.LINKS) {
        section.entries().stream()
            .filter(LinkEntry.class::isInstance)
            .map(LinkEntry.class::cast)
            .flatMap(entry -> look(entry, section, context).stream())
            .forEach(found::add);
      }
    }
    return found;
  }

  private Optional<Finding> look(LinkEntry entry, Section section, CheckContext context) {
    var link = entry.body().links().getFirst();
    var before =
        context
            .archive()
            .occurrences(Topics.SERIES, SeriesSections.key(context.edition(), link))
            .stream()
            .map(Occurrence::value)
            .toList();
    if (before.size() < HABIT || before.stream().distinct().count() > 1) {
      return Optional.empty();
    }
    var usual = before.getFirst();
    boolean there = context.edition().sections().stream().anyMatch(it -> it.title().equals(usual));
    return there && !usual.equals(section.title())
        ? Optional.of(
            finding(
                context.edition().lines().at(entry.body().span().start()).wordsSpan(),
                "“%s” is under “%s”, but the %d before it were under “%s”."
                    .formatted(link.text(), section.title(), before.size(), usual)))
        : Optional.empty();
  }
}
