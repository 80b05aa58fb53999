package org.coranto.output.feed;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import org.coranto.output.feed.Channel.Item;

/// RSS 2.0.11 (RSS Advisory Board) with the Best Practices Profile: `atom:link` for the feed's own
/// address and its hub, `content:encoded` for the full text.
final class RssWriter {

  private RssWriter() {}

  static byte[] written(Channel channel, String self) {
    var xml = new Xml();
    xml.open(
        "rss",
        "version",
        "2.0",
        "xmlns:atom",
        "http://www.w3.org/2005/Atom",
        "xmlns:content",
        "http://purl.org/rss/1.0/modules/content/",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/");
    xml.open("channel");
    xml.element("title", channel.title());
    xml.element("link", channel.home());
    xml.element("description", channel.description());
    xml.element("language", channel.language());
    channel
        .email()
        .ifPresent(email -> xml.element("managingEditor", email + " (" + channel.author() + ")"));
    xml.element("pubDate", RFC_1123_DATE_TIME.format(channel.updated()));
    xml.element("generator", "Coranto");
    xml.empty("atom:link", "rel", "self", "type", FeedFormat.RSS.mediaType(), "href", self);
    channel.hub().ifPresent(hub -> xml.empty("atom:link", "rel", "hub", "href", hub));
    channel.items().forEach(item -> item(xml, item, channel));
    return xml.close("channel").close("rss").bytes();
  }

  private static void item(Xml xml, Item item, Channel channel) {
    xml.open("item");
    xml.element("title", item.title());
    xml.element("link", item.link());
    boolean permanent = item.id().equals(item.permalink());
    xml.element("guid", item.id(), "isPermaLink", String.valueOf(permanent));
    xml.element("pubDate", RFC_1123_DATE_TIME.format(item.published()));
    xml.element("dc:creator", channel.author());
    item.categories().forEach(category -> xml.element("category", category));
    if (!item.summary().isEmpty()) {
      xml.element("description", item.summary());
    }
    xml.html("content:encoded", item.html());
    xml.close("item");
  }
}
