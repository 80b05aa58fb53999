package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.config.SectionHeadingRules;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.model.Entry;
import org.coranto.model.Section;

/// An item directly under “News”, where all earlier items were in “Articles”, “Videos” and so on.
public final class ItemOutsideSection extends Check {

  private static final int HABIT = 4;

  public ItemOutsideSection() {
    super("item-outside-section", Severity.WARNING, Requirement.ARCHIVE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var sections = context.edition().sections();
    var found = new ArrayList<Finding>();
    for (int i = 0; i + 1 < sections.size(); i++) {
      var section = sections.get(i);
      var next = sections.get(i + 1);
      if (next.level() > section.level() && section.level() > 0 && hadNone(section, context)) {
        section.entries().stream()
            .filter(ItemOutsideSection::isItem)
            .map(entry -> finding(entry, section, next, context.edition()))
            .forEach(found::add);
      }
    }
    return found;
  }

  private static boolean isItem(Entry entry) {
    return entry.body().list().isPresent() && !entry.body().links().isEmpty();
  }

  private static boolean hadNone(Section section, CheckContext context) {
    var before =
        context
            .archive()
            .occurrences(Topics.HEADINGS, SectionHeadingRules.plain(section.title()))
            .stream()
            .limit(HABIT)
            .toList();
    return before.size() == HABIT
        && before.stream().allMatch(occurrence -> occurrence.value().links() == 0);
  }

  private Finding finding(Entry entry, Section section, Section next, AnnotatedEdition edition) {
    return finding(
        edition.lines().at(entry.body().span().start()).wordsSpan(),
        "This item is directly under “%s”. In earlier editions, all items were in its subsections, such as “%s”."
            .formatted(section.title(), next.title()));
  }
}
