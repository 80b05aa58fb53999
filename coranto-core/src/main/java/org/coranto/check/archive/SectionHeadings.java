package org.coranto.check.archive;

import org.coranto.check.Galley;
import org.coranto.config.Headings;

/**
 * Every heading, under its plain wording, and all of them under the empty key. Detail: its level, a
 * tab, the heading's words, a tab, how many links stand in its section, a tab, the heading above
 * it.
 */
final class SectionHeadings implements Topic {

  @Override
  public String name() {
    return "headings";
  }

  @Override
  public int nearFrom() {
    return 3;
  }

  @Override
  public void learn(Galley galley, Notes notes) {
    for (var section : galley.edition().sections()) {
      if (section.level() > 0) {
        long links =
            section.entries().stream().mapToLong(entry -> entry.body().links().size()).sum();
        var above = section.path().size() < 2 ? "" : section.path().get(section.path().size() - 2);
        var detail = "%d\t%s\t%d\t%s".formatted(section.level(), section.title(), links, above);
        notes.note(Headings.plain(section.title()), detail);
        notes.note("", detail);
      }
    }
  }
}
