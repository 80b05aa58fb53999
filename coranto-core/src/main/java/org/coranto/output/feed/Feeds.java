package org.coranto.output.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.coranto.config.Config;
import org.coranto.config.SectionRule;

/// Lists the feeds, for pages that name them and for the output that writes them.
public final class Feeds {

  private Feeds() {}

  /// A feed as in `<link rel="alternate">`.
  ///
  /// @param title with its format at the end, because a reader chooses from a list: `Harbour
  ///   Gazette: Events (Atom)`
  /// @param route relative to the newsletter's URL: `/feeds/events.atom.xml`
  public record Feed(String title, FeedFormat format, String route) {}

  /// Of the whole newsletter.
  public static List<Feed> whole(Config config) {
    var feeds = new ArrayList<Feed>();
    for (var format : FeedFormat.values()) {
      var path = format.path(config.outputs());
      if (!path.isEmpty()) {
        feeds.add(feed(config.newsletter().name(), format, path));
      }
    }
    return feeds;
  }

  /// Of one section.
  public static List<Feed> of(SectionRule section, Config config) {
    var feeds = new ArrayList<Feed>();
    for (var format : FeedFormat.values()) {
      var path = "feeds/" + section.name() + format.extension();
      feeds.add(feed(config.newsletter().name() + ": " + section.title(), format, path));
    }
    return feeds;
  }

  /// The sections with feeds: those with a name, each once.
  public static List<SectionRule> sections(Config config) {
    var names = new HashSet<String>();
    return config.sections().stream()
        .filter(section -> !section.name().isEmpty() && names.add(section.name()))
        .toList();
  }

  private static Feed feed(String title, FeedFormat format, String path) {
    return new Feed(title + " (" + format.word() + ")", format, "/" + path);
  }
}
