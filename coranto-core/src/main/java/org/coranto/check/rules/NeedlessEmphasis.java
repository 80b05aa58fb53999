package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coranto.archive.Occurrence;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.FindingGroup;
import org.coranto.check.Fix;
import org.coranto.check.FixEffect;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.ItemLine;
import org.coranto.model.Section;
import org.coranto.model.Span;

/// `* [**A kettle** that whistles](…)` in a section that never had a bold title.
public final class NeedlessEmphasis extends Check {

  /// This many editions with the section show what is usual.
  private static final int HABIT = 5;

  /// A section with fewer items has not decided.
  private static final int ENOUGH = 4;

  /// The percentage of titles that decides.
  private static final int MAJORITY = 60;

  private static final Pattern BOLD = Pattern.compile("\\*\\*([^*`]++)\\*\\*");

  public NeedlessEmphasis() {
    super("needless-emphasis", Severity.SUGGESTION, FixEffect.LAYOUT, Requirement.ARCHIVE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var found = new ArrayList<Finding>();
    var bySection =
        ItemLine.of(context.edition()).stream()
            .filter(item -> item.section().isPresent())
            .collect(
                Collectors.groupingBy(
                    item -> item.section().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
    bySection.forEach((section, items) -> {
      var bold = items.stream().flatMap(item -> bold(context.edition(), item).stream()).toList();
      if (!isDecided(bold.size(), items.size()) && hasPlainTitles(section, context)) {
        found.addAll(bold);
      }
    });
    return FindingGroup.of(found, "%d more titles of this edition are bold.");
  }

  /// Whether this edition has chosen bold titles for the section.
  private static boolean isDecided(int bold, int items) {
    return items >= ENOUGH && 100 * bold >= MAJORITY * items;
  }

  private static boolean hasPlainTitles(Section section, CheckContext context) {
    return switch (section.kind()) {
      case LINKS, CALLS -> {
        var before =
            context.archive().occurrences(Topics.BOLD_TITLES, section.name()).stream()
                .limit(HABIT)
                .map(Occurrence::value)
                .toList();
        yield before.size() == HABIT && !before.contains(true);
      }
      case EVENTS, TRACKER, JOBS, PICK, QUOTE, PROSE -> false;
    };
  }

  private Optional<Finding> bold(AnnotatedEdition edition, ItemLine item) {
    var words = item.link().words();
    var match = BOLD.matcher(edition.slice(words));
    if (!match.find()) {
      return Optional.empty();
    }
    var span = new Span(words.start() + match.start(), words.start() + match.end());
    return Optional.of(
        finding(
                span,
                "“%s” is bold, but titles in this section have never been bold."
                    .formatted(match.group(1)))
            .with(Fix.safe("Remove the bold formatting", Fix.replace(span, match.group(1)))));
  }
}
