package org.coranto.check.archive;

import org.coranto.check.Galley;
import org.coranto.config.Headings;

/**
 * Every heading, under its plain wording, and all of them under the empty key. Detail: its level, a
 * tab, the heading's words, a tab, how many links stand in its section.
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
        var detail = "%d\t%s\t%d".formatted(section.level(), section.title(), links);
        notes.note(Headings.plain(section.title()), detail);
        notes.note("", detail);
      }
    }
  }
}
