package org.coranto.source.feed;

import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.json.JsonReader;
import org.coranto.json.JsonValue;
import org.coranto.model.Person;
import org.coranto.url.UrlReferences;
import org.coranto.web.PlainWords;

/// JSON Feed 1.0 and 1.1.
final class JsonFeed {

  private static final int MOST_SUMMARY = 4_000;

  private final String address;

  private JsonFeed(String address) {
    this.address = address;
  }

  /// Empty if it is not a feed.
  static Optional<Feed> read(String text, String address) {
    return JsonReader.read(text)
        .filter(JsonFeed::isFeed)
        .map(feed -> new JsonFeed(address).feed(feed));
  }

  private static boolean isFeed(JsonValue json) {
    return json.text("version").contains("jsonfeed.org") || json.fields().containsKey("items");
  }

  private Feed feed(JsonValue feed) {
    var author = author(feed);
    var entries =
        feed.list("items").stream()
            .filter(it -> !it.fields().isEmpty())
            .map(this::entry)
            .map(entry -> entry.author().or(() -> author).map(entry::by).orElse(entry))
            .toList();
    return new Feed(entries, resolved(feed.text("next_url")));
  }

  private FeedEntry entry(JsonValue item) {
    return new FeedEntry(
        item.text("id").strip(),
        Stream.of("url", "external_url", "id")
            .map(item::text)
            .filter(it -> !it.isBlank())
            .map(this::resolved)
            .filter(UrlReferences::isWeb)
            .findFirst()
            .orElse(""),
        new FeedEntry.Words(
            PlainWords.ofAnything(item.text("title")),
            summary(item),
            item.list("tags").stream().map(JsonValue::text).filter(it -> !it.isBlank()).toList()),
        author(item),
        new FeedEntry.Times(
            FeedDate.of(item.text("date_published")), FeedDate.of(item.text("date_modified"))));
  }

  private static String summary(JsonValue item) {
    return Stream.of("summary", "content_text", "content_html")
        .map(item::text)
        .map(it -> it.substring(0, Math.min(it.length(), MOST_SUMMARY)))
        .map(PlainWords::ofAnything)
        .filter(it -> !it.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static Optional<Person> author(JsonValue json) {
    return Stream.concat(json.list("authors").stream(), Stream.of(json.get("author")))
        .flatMap(it -> FeedAuthor.person(it.text("name"), it.text("url")).stream())
        .findFirst();
  }

  private String resolved(String reference) {
    return reference.isBlank() ? "" : UrlReferences.resolved(address, reference).orElse(reference);
  }
}
