package org.coranto.check;

import org.coranto.archive.Occurrence;
import org.coranto.archive.Topics;
import org.coranto.edition.Announcement;
import org.coranto.model.Hyperlink;

/**
 * What an earlier edition had word for word: it has been seen and left, and to say it again each
 * week is no news.
 */
public final class SeenBefore {

  private SeenBefore() {}

  /** An event that was announced so, on this day in this place. */
  public static boolean is(CheckContext context, Announcement event) {
    var line = context.edition().lines().at(event.lines().start()).text().strip();
    return context.archive().knows(Topics.EVENT_LINES, line)
        && event.titles().stream().allMatch(title -> is(context, title));
  }

  /** A link with these words and this address. */
  static boolean is(CheckContext context, Hyperlink link) {
    return context
        .archive()
        .occurrences(Topics.ADDRESSES, context.edition().key(link.href()))
        .stream()
        .map(Occurrence::value)
        .anyMatch(
            before -> before.words().equals(link.text()) && before.href().equals(link.href()));
  }
}
