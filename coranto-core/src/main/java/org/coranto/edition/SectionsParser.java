package org.coranto.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coranto.config.SectionHeadingRules;
import org.coranto.config.SectionRule;
import org.coranto.markdown.PlainText;
import org.coranto.model.Block;
import org.coranto.model.Section;
import org.coranto.model.SectionKind;
import org.coranto.model.Span;

/// Splits an edition's blocks at its headings.
final class SectionsParser {

  private final SectionHeadingRules headings;
  private final HeadingAnchors anchors;
  private final EntriesParser entries;
  private final List<Section> sections = new ArrayList<>();
  private final List<Above> above = new ArrayList<>();
  private final Set<String> eventSections = new HashSet<>();

  private record Above(int level, String title) {}

  SectionsParser(SectionHeadingRules headings, HeadingAnchors anchors, EntriesParser entries) {
    this.headings = headings;
    this.anchors = anchors;
    this.entries = entries;
  }

  List<Section> read(List<Block> blocks) {
    int from = 0;
    for (int i = 0; i <= blocks.size(); i++) {
      if (i == blocks.size() || (i > 0 && blocks.get(i) instanceof Block.Heading)) {
        section(blocks.subList(from, i));
        from = i;
      }
    }
    return List.copyOf(sections);
  }

  private void section(List<Block> blocks) {
    if (blocks.isEmpty()) {
      return;
    }
    var span = blocks.getFirst().span().through(blocks.getLast().span());
    if (blocks.getFirst() instanceof Block.Heading heading) {
      headed(heading, blocks.subList(1, blocks.size()), span);
    } else {
      sections.add(Section.beforeHeadings(entries.read(blocks, SectionKind.PROSE, ""), span));
    }
  }

  private void headed(Block.Heading heading, List<Block> blocks, Span span) {
    var title = PlainText.ofHeading(heading.content()).text();
    above.removeIf(higher -> higher.level() >= heading.level());
    above.add(new Above(heading.level(), title));
    var path = above.stream().map(Above::title).toList();
    var rule = headings.rule(path);
    var kind = rule.map(SectionRule::kind).orElse(SectionKind.PROSE);
    var name = rule.map(SectionRule::name).orElse("");
    var region = kind == SectionKind.EVENTS && !eventSections.add(name) ? title : "";
    sections.add(
        new Section(
            anchors.heading(title),
            heading.level(),
            heading.content(),
            title,
            path,
            kind,
            name,
            entries.read(blocks, kind, region),
            span));
  }
}
