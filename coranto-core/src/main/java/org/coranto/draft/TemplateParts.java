package org.coranto.draft;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.coranto.archive.Topics;
import org.coranto.check.CheckContext;
import org.coranto.config.SectionHeadingRules;
import org.coranto.config.SectionRule;
import org.coranto.draft.DraftStatus.Part;
import org.coranto.model.Entry;
import org.coranto.model.Section;

/// A draft's configured sections, and how full they are.
final class TemplateParts {

  /// How many earlier editions are compared to see whether a heading only groups others.
  private static final int COMPARED = 5;

  private static final int MOST = 3;

  private final CheckContext draft;
  private final Set<String> boilerplate = new HashSet<>();

  private TemplateParts(CheckContext draft, List<Entry> template) {
    this.draft = draft;
    template.forEach(entry -> boilerplate.add(entry.body().text()));
  }

  static List<Part> of(CheckContext draft, List<Entry> template) {
    return new TemplateParts(draft, template).all();
  }

  private List<Part> all() {
    var parts = new LinkedHashMap<String, Part>();
    var sections = draft.edition().sections();
    for (int i = 0; i < sections.size(); i++) {
      var section = sections.get(i);
      boolean holds = i + 1 < sections.size() && sections.get(i + 1).level() > section.level();
      var part = part(section);
      if (!section.name().isEmpty() && !(part.isEmpty() && holds && onlyHolds(section))) {
        parts.merge(section.name(), part, Part::plus);
      }
    }
    return List.copyOf(parts.values());
  }

  /// Whether in earlier editions there was nothing between this heading and those under it.
  private boolean onlyHolds(Section section) {
    return draft
            .archive()
            .occurrences(Topics.HEADINGS, SectionHeadingRules.plain(section.title()))
            .stream()
            .limit(COMPARED)
            .filter(occurrence -> occurrence.value().empty())
            .count()
        >= MOST;
  }

  private Part part(Section section) {
    int entries = (int) section.entries().stream().filter(entry -> counts(entry, section)).count();
    boolean words =
        section.entries().stream()
            .filter(entry -> !counts(entry, section))
            .map(entry -> entry.body().text())
            .anyMatch(text -> !text.isBlank() && !boilerplate.contains(text));
    var rule =
        draft.config().sections().stream()
            .filter(it -> it.name().equals(section.name()))
            .findFirst();
    return new Part(
        section.name(),
        isOneOfMany(section) ? rule.map(SectionRule::title).orElse("") : section.title(),
        section.kind(),
        entries,
        words,
        rule.flatMap(SectionRule::owner));
  }

  private boolean isOneOfMany(Section section) {
    return draft.edition().sections().stream()
            .filter(other -> other.name().equals(section.name()))
            .count()
        > 1;
  }

  /// Whether an entry is of the section's kind.
  private static boolean counts(Entry entry, Section section) {
    return switch (section.kind()) {
      case EVENTS -> entry instanceof Entry.EventEntry;
      case CALLS -> entry instanceof Entry.CallEntry;
      case PICK -> entry instanceof Entry.PickEntry;
      case QUOTE -> entry instanceof Entry.QuoteEntry;
      case LINKS, TRACKER, JOBS -> entry instanceof Entry.LinkEntry;
      case PROSE -> false;
    };
  }
}
