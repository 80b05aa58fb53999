package org.coranto.output.feed;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// A feed, before it is known in which format. All addresses are absolute, all texts without markup
/// except [Item#html].
///
/// @param updated when the newest of its editions went to press
/// @param hub a WebSub hub
/// @param items newest first
record Channel(
    String title,
    String home,
    String description,
    String language,
    String author,
    Optional<String> email,
    Optional<String> hub,
    OffsetDateTime updated,
    List<Item> items) {

  /// @param id never changes, and is no other item's
  /// @param link where its title leads
  /// @param permalink its place in the newsletter; the same as `link` for a whole edition
  /// @param summary plain text; may be empty
  /// @param published when the edition it first stood in went to press
  /// @param updated when the edition that last changed it went to press
  /// @param image a picture for previews
  record Item(
      String id,
      String link,
      String permalink,
      String title,
      String summary,
      String html,
      OffsetDateTime published,
      OffsetDateTime updated,
      List<String> categories,
      String language,
      Optional<String> image) {}
}
