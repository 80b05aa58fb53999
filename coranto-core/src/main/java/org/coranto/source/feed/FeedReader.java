package org.coranto.source.feed;

import java.util.Optional;
import org.coranto.source.DecodedBody;

/// Detects a feed's format by its first character: `<` or `{`.
final class FeedReader {

  private FeedReader() {}

  /// @param address the URL of the feed
  /// @return empty if it is not a feed
  static Optional<Feed> read(byte[] bytes, String contentType, String address) {
    var text = DecodedBody.of(bytes, contentType);
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '<' -> {
          return XmlFeed.read(text.substring(i), address);
        }
        case '{' -> {
          return JsonFeed.read(text.substring(i), address);
        }
        default -> {} // marks, spaces, warnings of a server
      }
    }
    return Optional.empty();
  }
}
