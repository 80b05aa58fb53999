package org.coranto.source.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coranto.model.Person;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/// Reads RSS 0.9 to 2.0, RDF and Atom. The text is parsed like a web page in a browser: it need not
/// be well-formed, entities of a document type are not resolved, and nothing is fetched. Each entry
/// is released after it was read.
final class XmlFeed {

  private static final int MOST_CHARACTERS = 40_000_000;
  private static final int MOST_ELEMENTS = 1_000_000;
  private static final int MOST_ENTRIES = 20_000;
  private static final int DEEPEST = 200;

  private static final Set<String> FEEDS = Set.of("rss", "rdf", "feed", "channel");

  private final XmlBase base;
  private final List<FeedEntry> entries = new ArrayList<>();
  private Optional<Person> author = Optional.empty();
  private String next = "";
  private boolean isFeed;

  private XmlFeed(String address) {
    this.base = new XmlBase(address);
  }

  /// @param address the URL of the feed, the base of relative URLs
  /// @return empty if it is not a feed
  static Optional<Feed> read(String text, String address) {
    var feed = new XmlFeed(address);
    try (var parser = new StreamParser(Parser.xmlParser().setMaxDepth(DEEPEST))) {
      parser.parse(text.substring(0, Math.min(text.length(), MOST_CHARACTERS)), "");
      feed.take(parser);
    }
    return feed.isFeed ? Optional.of(feed.whole()) : Optional.empty();
  }

  private void take(StreamParser parser) {
    var elements = parser.iterator();
    for (int seen = 0; seen < MOST_ELEMENTS && elements.hasNext(); seen++) {
      take(elements.next());
      if (entries.size() >= MOST_ENTRIES) {
        return;
      }
    }
  }

  private void take(Element element) {
    var name = FeedName.of(element);
    if (name.is("item") || name.is("entry")) {
      isFeed |= isEntryOfFeed(element);
      entries.add(new XmlEntry(element, base).read());
      element.empty();
    } else if (name.vocabulary().isEmpty() || name.vocabulary().equals("rdf")) {
      isFeed |= FEEDS.contains(name.name());
      ofFeed(name, element);
    }
  }

  /// True also for an Atom document that consists of one entry.
  private static boolean isEntryOfFeed(Element element) {
    for (var at = element.parent(); at != null; at = at.parent()) {
      if (FEEDS.contains(FeedName.of(at).name())) {
        return true;
      }
    }
    return FeedName.of(element).is("entry") && element.parents().size() <= 1;
  }

  private void ofFeed(FeedName name, Element element) {
    var parent = element.parent();
    if (parent == null || !FEEDS.contains(FeedName.of(parent).name())) {
      return;
    }
    if (name.is("author") && author.isEmpty()) {
      author = FeedAuthor.of(element);
    } else if (name.is("link") && element.attr("rel").equals("next")) {
      next = base.resolve(element, element.attr("href"));
    }
  }

  private Feed whole() {
    return new Feed(
        entries.stream()
            .map(entry -> entry.author().or(() -> author).map(entry::by).orElse(entry))
            .toList(),
        next);
  }
}
