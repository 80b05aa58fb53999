package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.coranto.archive.SectionHeadings;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Severity;
import org.coranto.check.Stage;
import org.coranto.config.SectionHeadingRules;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.model.Section;

/// A heading without content.
public final class EmptySection extends Check {

  /// How many of the last editions with the section are checked.
  private static final int COMPARED = 8;

  private static final int OFTEN = 2;

  public EmptySection() {
    super("empty-section", Severity.WARNING, Stage.READY);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var found = new ArrayList<Finding>();
    var sections = context.edition().sections();
    for (int i = 0; i < sections.size(); i++) {
      var section = sections.get(i);
      boolean holdsOthers =
          i + 1 < sections.size() && sections.get(i + 1).level() > section.level();
      if (section.level() > 0
          && !holdsOthers
          && SectionHeadings.isEmpty(context.edition(), section)
          && !mayBeEmpty(context, section)) {
        found.add(found(context.edition(), section));
      }
    }
    return found;
  }

  /// Whether the section was empty in several of the last editions.
  private static boolean mayBeEmpty(CheckContext context, Section section) {
    var before =
        context
            .archive()
            .occurrences(Topics.HEADINGS, SectionHeadingRules.plain(section.title()))
            .stream()
            .limit(COMPARED)
            .filter(occurrence -> occurrence.value().empty())
            .count();
    return before >= OFTEN;
  }

  private Finding found(AnnotatedEdition edition, Section section) {
    var line = edition.lines().at(section.span().start());
    var heading = line.span();
    var whole = edition.lines().whole(line.number(), edition.lines().lastOf(line).number());
    return finding(heading, "“%s” has no content.".formatted(section.title()))
        .with(Fix.unsafe("Remove the heading", Fix.delete(whole)));
  }
}
