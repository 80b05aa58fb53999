package org.coranto.adopt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.coranto.config.Config;
import org.coranto.config.SectionHeadingRules;
import org.coranto.config.SectionRule;
import org.coranto.edition.EditionParser;
import org.coranto.model.Edition;
import org.coranto.model.EditionHead;
import org.coranto.model.Section;
import org.coranto.model.SectionKind;

/// Counts the headings of an archive.
final class HeadingUses {

  private static final int MOST_EDITIONS = 300;
  private static final int LONGEST_HEADING = 80;

  private final int editions;
  private final Map<String, HeadingUse> uses = new LinkedHashMap<>();

  private HeadingUses(int editions) {
    this.editions = editions;
  }

  /// Counts headings. Every list is read as a list of events, to find out whether it is one.
  static HeadingUses of(ReadEditions archive, Config config) {
    var everything = SectionRule.of("any", "Any", SectionKind.EVENTS, List.of("*"));
    var reader = new EditionParser(config.toBuilder().sections(List.of(everything)).build());
    var sample = sample(archive.heads());
    var uses = new HeadingUses(sample.size());
    var sections =
        sample.stream().map(head -> archive.edition(head, reader)).map(Edition::sections).toList();
    var counts = counts(sections);
    for (int i = 0; i < sections.size(); i++) {
      uses.add(sections.get(i), sample.get(i).date(), i, counts);
    }
    return uses;
  }

  /// All of them, or a sample at equal distances that includes the newest.
  private static List<EditionHead> sample(List<EditionHead> heads) {
    int size = Math.min(heads.size(), MOST_EDITIONS);
    return IntStream.range(0, size)
        .mapToObj(i -> heads.get((int) ((i + 1L) * heads.size() / size) - 1))
        .toList();
  }

  private static Map<String, Integer> counts(List<List<Section>> editions) {
    var counts = new LinkedHashMap<String, Integer>();
    editions.forEach(sections ->
        sections.stream()
            .map(HeadingUses::plain)
            .distinct()
            .forEach(heading -> counts.merge(heading, 1, Integer::sum)));
    return counts;
  }

  private void add(
      List<Section> sections, LocalDate date, int edition, Map<String, Integer> counts) {
    for (int i = 0; i < sections.size(); i++) {
      var section = sections.get(i);
      var plain = plain(section);
      if (!plain.isEmpty() && isRecurring(plain, counts)) {
        var parent =
            section.path().subList(0, section.path().size() - 1).reversed().stream()
                .map(SectionHeadingRules::plain)
                .filter(above -> isRecurring(above, counts))
                .findFirst();
        uses.computeIfAbsent(plain, key -> new HeadingUse(key, section.title()))
            .add(section, date, edition, i, parent.orElse(""));
      }
    }
  }

  private boolean isRecurring(String heading, Map<String, Integer> counts) {
    return heading.length() <= LONGEST_HEADING
        && counts.getOrDefault(heading, 0) >= Math.max(3, editions / 50);
  }

  private static String plain(Section section) {
    return section.level() == 0 ? "" : SectionHeadingRules.plain(section.title());
  }

  int editions() {
    return editions;
  }

  List<HeadingUse> all() {
    return new ArrayList<>(uses.values());
  }

  Optional<HeadingUse> get(String plain) {
    return Optional.ofNullable(uses.get(plain));
  }
}
