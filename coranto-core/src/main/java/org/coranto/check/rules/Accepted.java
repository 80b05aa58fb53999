package org.coranto.check.rules;

import org.coranto.check.Announcement;
import org.coranto.check.Galley;
import org.coranto.check.archive.Topics;
import org.coranto.model.Hyperlink;

/**
 * What an earlier edition had word for word: it has been seen and left, and to say it again each
 * week is no news.
 */
final class Accepted {

  private Accepted() {}

  /** An event that was announced so, on this day in this place. */
  static boolean is(Galley galley, Announcement event) {
    var line = galley.lines().at(event.lines().start()).text().strip();
    return galley.archive().knows(Topics.EVENT_LINES, line)
        && event.titles().stream().allMatch(title -> is(galley, title));
  }

  /** A link with these words and this address. */
  static boolean is(Galley galley, Hyperlink link) {
    var same = "\t" + link.text().replace('\t', ' ') + "\t" + link.href();
    return galley.archive().memories(Topics.ADDRESSES, galley.key(link.href())).stream()
        .anyMatch(memory -> memory.detail().endsWith(same));
  }
}
