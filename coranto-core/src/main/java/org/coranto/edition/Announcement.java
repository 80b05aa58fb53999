package org.coranto.edition;

import java.util.List;
import java.util.Optional;
import org.coranto.model.Entry.EventEntry;
import org.coranto.model.Hyperlink;
import org.coranto.model.Section;
import org.coranto.model.Span;

/// An event as it stands in the text:
///
/// ```
/// * 2026-09-08 | Virtual (City, CC) | [Group](…)
///     * [**Title**](…)
/// ```
///
/// @param lines all its lines, with the last one's line end
/// @param when the words that say on which days; all of its first line where they cannot be told
/// @param where the words that say in which place, with `Virtual (…)` around it
public record Announcement(
    EventEntry event, Section section, Span lines, Part when, Optional<Part> where) {

  /// Words of the text.
  public record Part(String text, Span span) {}

  /// Its pages: where the line is one link, that one's; the group's own address is none of them.
  public List<Hyperlink> titles() {
    return event.titles();
  }

  /// The group, where it has an address of its own.
  public Optional<Hyperlink> group() {
    return event.organisers().stream()
        .filter(group -> event.titles().stream().noneMatch(it -> it.href().equals(group.href())))
        .findFirst();
  }

  /// The heading it stands under: `Europe`; empty where there is none.
  public String region() {
    return event.region();
  }
}
