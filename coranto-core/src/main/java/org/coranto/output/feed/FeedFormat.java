package org.coranto.output.feed;

import org.coranto.config.OutputSettings;

/// The formats a feed is written in.
public enum FeedFormat {
  RSS("RSS", "application/rss+xml", ".rss.xml"),
  ATOM("Atom", "application/atom+xml", ".atom.xml"),
  JSON("JSON Feed", "application/feed+json", ".json");

  private final String word;
  private final String mediaType;
  private final String extension;

  FeedFormat(String word, String mediaType, String extension) {
    this.word = word;
    this.mediaType = mediaType;
    this.extension = extension;
  }

  public String word() {
    return word;
  }

  public String mediaType() {
    return mediaType;
  }

  String extension() {
    return extension;
  }

  /// The path of the newsletter's main feed in the site; empty if it has none.
  String path(OutputSettings settings) {
    var path =
        switch (this) {
          case RSS -> settings.rss();
          case ATOM -> settings.atom();
          case JSON -> settings.jsonFeed();
        };
    return path.startsWith("/") ? path.substring(1) : path;
  }

  byte[] written(Channel channel, String self) {
    return switch (this) {
      case RSS -> RssWriter.written(channel, self);
      case ATOM -> AtomWriter.written(channel, self);
      case JSON -> JsonFeedWriter.written(channel, self);
    };
  }
}
