package org.coranto.output.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coranto.model.Section;

/// A table of contents, two levels deep.
final class TableOfContents {

  private TableOfContents() {}

  static List<Map<String, Object>> of(List<Section> sections) {
    var contents = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < sections.size(); i++) {
      if (isListed(sections.get(i), 1)) {
        contents.add(line(sections.get(i), below(sections, i + 1)));
      }
    }
    return contents;
  }

  private static List<Map<String, Object>> below(List<Section> sections, int from) {
    var lines = new ArrayList<Map<String, Object>>();
    for (int i = from; i < sections.size() && sections.get(i).path().size() > 1; i++) {
      if (isListed(sections.get(i), 2)) {
        lines.add(line(sections.get(i), List.of()));
      }
    }
    return lines;
  }

  private static boolean isListed(Section section, int depth) {
    return section.level() > 0
        && section.path().size() == depth
        && !section.title().isBlank()
        && !section.id().isEmpty();
  }

  private static Map<String, Object> line(Section section, List<Map<String, Object>> sections) {
    return Map.of(
        "title",
        section.title(),
        "href",
        "#" + section.id(),
        "divided",
        !sections.isEmpty(),
        "sections",
        sections);
  }
}
