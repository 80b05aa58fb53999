package org.coranto.edition;

import java.util.List;
import java.util.Optional;
import org.coranto.model.Entry.EventEntry;
import org.coranto.model.Hyperlink;
import org.coranto.model.Section;
import org.coranto.model.Span;

/// An event as written in the text:
///
/// ```
/// * 2026-09-08 | Virtual (City, CC) | [Group](…)
///     * [**Title**](…)
/// ```
///
/// @param lines all its lines, with the last one's line end
/// @param when the words of the dates; its whole first line if they cannot be found
/// @param where the words of the place, with `Virtual (…)` around it
public record Announcement(
    EventEntry event, Section section, Span lines, Part when, Optional<Part> where) {

  /// Words of the text.
  public record Part(String text, Span span) {}

  /// The links to its own pages, without the link to the group; if the line is one link, that one.
  public List<Hyperlink> titles() {
    return event.titles();
  }

  /// The link to the group, if it has one of its own.
  public Optional<Hyperlink> group() {
    return event.organisers().stream()
        .filter(group -> event.titles().stream().noneMatch(it -> it.href().equals(group.href())))
        .findFirst();
  }

  /// The heading that it is under: `Europe`; empty without one.
  public String region() {
    return event.region();
  }
}
