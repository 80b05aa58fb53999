package org.coranto.source.feed;

import java.util.List;

/// A feed, or one page of it.
///
/// @param next where the page of older entries is (RFC 5005); mostly empty
record Feed(List<FeedEntry> entries, String next) {

  Feed {
    entries = List.copyOf(entries);
  }
}
