package org.coranto.output.feed;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import org.coranto.output.feed.Channel.Item;

/// Atom (RFC 4287).
final class AtomWriter {

  private AtomWriter() {}

  static byte[] written(Channel channel, String self) {
    var xml = new Xml();
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", channel.language());
    xml.element("id", self);
    xml.element("title", channel.title());
    xml.element("subtitle", channel.description());
    xml.element("updated", ISO_OFFSET_DATE_TIME.format(channel.updated()));
    xml.open("author").element("name", channel.author());
    channel.email().ifPresent(email -> xml.element("email", email));
    xml.element("uri", channel.home()).close("author");
    xml.element("generator", "Coranto");
    xml.empty("link", "rel", "self", "type", FeedFormat.ATOM.mediaType(), "href", self);
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", channel.home());
    channel.hub().ifPresent(hub -> xml.empty("link", "rel", "hub", "href", hub));
    channel.items().forEach(item -> entry(xml, item, channel));
    return xml.close("feed").bytes();
  }

  private static void entry(Xml xml, Item item, Channel channel) {
    if (item.language().equals(channel.language())) {
      xml.open("entry");
    } else {
      xml.open("entry", "xml:lang", item.language());
    }
    xml.element("id", item.id());
    xml.element("title", item.title());
    xml.element("published", ISO_OFFSET_DATE_TIME.format(item.published()));
    xml.element("updated", ISO_OFFSET_DATE_TIME.format(item.updated()));
    xml.empty("link", "rel", "alternate", "href", item.link());
    if (!item.link().equals(item.permalink())) {
      xml.empty("link", "rel", "via", "type", "text/html", "href", item.permalink());
    }
    item.categories().forEach(category -> xml.empty("category", "term", category));
    if (!item.summary().isEmpty()) {
      xml.element("summary", item.summary());
    }
    xml.html("content", item.html(), "type", "html");
    xml.close("entry");
  }
}
