package org.coranto.output.feed;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import org.coranto.json.JsonWriter;
import org.coranto.output.feed.Channel.Item;
import org.coranto.output.plain.Scrub;

/// JSON Feed 1.1.
final class JsonFeedWriter {

  private JsonFeedWriter() {}

  static byte[] written(Channel channel, String self) {
    return JsonWriter.bytes(Scrub::text, json -> feed(json, channel, self));
  }

  private static void feed(JsonWriter json, Channel channel, String self) {
    json.text("version", "https://jsonfeed.org/version/1.1");
    json.text("title", channel.title());
    json.text("home_page_url", channel.home());
    json.text("feed_url", self);
    json.text("description", channel.description());
    json.text("language", channel.language());
    json.array(
        "authors",
        () ->
            json.element(() -> {
              json.text("name", channel.author());
              json.text("url", channel.home());
            }));
    if (channel.hub().isPresent()) {
      json.array("hubs", () -> json.element(() -> hub(json, channel.hub().get())));
    }
    json.objects("items", channel.items(), item -> item(json, item));
  }

  private static void hub(JsonWriter json, String address) {
    json.text("type", "WebSub");
    json.text("url", address);
  }

  private static void item(JsonWriter json, Item item) {
    json.text("id", item.id());
    json.text("url", item.permalink());
    if (!item.link().equals(item.permalink())) {
      json.text("external_url", item.link());
    }
    json.text("title", item.title());
    if (!item.summary().isEmpty()) {
      json.text("summary", item.summary());
    }
    json.text("content_html", item.html());
    json.text("date_published", ISO_OFFSET_DATE_TIME.format(item.published()));
    json.text("date_modified", ISO_OFFSET_DATE_TIME.format(item.updated()));
    json.text("language", item.language());
    if (item.image().isPresent()) {
      json.text("image", item.image().get());
    }
    if (!item.categories().isEmpty()) {
      json.texts("tags", item.categories());
    }
  }
}
