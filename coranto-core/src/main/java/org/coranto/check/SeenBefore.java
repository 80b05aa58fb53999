package org.coranto.check;

import org.coranto.archive.Occurrence;
import org.coranto.archive.Topics;
import org.coranto.edition.Announcement;
import org.coranto.model.Hyperlink;

/// Recognises what an earlier edition had word for word, so that it is not reported again each
/// week.
public final class SeenBefore {

  private SeenBefore() {}

  /// Whether an event was announced like this before, with the same date and place.
  public static boolean is(CheckContext context, Announcement event) {
    var line = context.edition().lines().at(event.lines().start()).text().strip();
    return context.archive().knows(Topics.EVENT_LINES, line)
        && event.titles().stream().allMatch(title -> is(context, title));
  }

  /// Whether a link with this text and this URL was in an earlier edition.
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
