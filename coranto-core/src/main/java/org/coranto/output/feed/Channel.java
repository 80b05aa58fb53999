package org.coranto.output.feed;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// The content of a feed, independent of its format. All URLs are absolute, all texts without
/// markup except [Item#html].
///
/// @param updated when the newest of its editions was published
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

  /// @param id never changes, and is unique
  /// @param link the target of its title
  /// @param permalink its page on the newsletter's site; the same as `link` for a whole edition
  /// @param summary plain text; may be empty
  /// @param published when the first edition with it was published
  /// @param updated when the last edition that changed it was published
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
