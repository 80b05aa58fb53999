package org.coranto.source.feed;

import java.util.List;

/// A feed, or one page of it.
///
/// @param next the URL of the page with older entries (RFC 5005); usually empty
record Feed(List<FeedEntry> entries, String next) {

  Feed {
    entries = List.copyOf(entries);
  }
}
