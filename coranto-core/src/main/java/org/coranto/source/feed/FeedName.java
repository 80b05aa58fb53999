package org.coranto.source.feed;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/// The name of an element in a feed: `title`, `dc:date`. The vocabulary follows from its namespace,
/// or from its prefix if that is not declared, as feeds sometimes forget.
///
/// @param vocabulary empty for RSS and Atom themselves
/// @param name in lower case
record FeedName(String vocabulary, String name) {

  private static final Map<String, String> VOCABULARIES =
      Map.ofEntries(
          Map.entry("http://www.w3.org/2005/atom", ""),
          Map.entry("http://purl.org/atom/ns#", ""),
          Map.entry("http://purl.org/rss/1.0/", ""),
          Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
          Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
          Map.entry("http://purl.org/dc/elements/1.0/", "dc"),
          Map.entry("http://purl.org/dc/terms/", "dcterms"),
          Map.entry("http://search.yahoo.com/mrss/", "media"),
          Map.entry("http://search.yahoo.com/mrss", "media"),
          Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
          Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
          Map.entry("http://purl.org/rss/1.0/modules/content/", "content"));

  private static final Map<String, String> PREFIXES =
      Map.of("rss", "", "atom", "", "atom10", "", "a10", "", "a", "");

  static FeedName of(Element element) {
    var tag = element.tag();
    var name = tag.localName().toLowerCase(Locale.ROOT);
    var prefix = tag.prefix().toLowerCase(Locale.ROOT);
    if (prefix.isEmpty()) {
      return new FeedName("", name);
    }
    var address = tag.namespace().strip().toLowerCase(Locale.ROOT);
    var vocabulary = VOCABULARIES.get(address);
    return new FeedName(
        vocabulary == null ? PREFIXES.getOrDefault(prefix, prefix) : vocabulary, name);
  }

  boolean is(String own) {
    return vocabulary.isEmpty() && name.equals(own);
  }

  /// `dc:date`.
  @Override
  public String toString() {
    return vocabulary.isEmpty() ? name : vocabulary + ":" + name;
  }
}
