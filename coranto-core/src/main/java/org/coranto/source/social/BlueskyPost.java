package org.coranto.source.social;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coranto.json.JsonValue;
import org.coranto.model.Person;
import org.coranto.url.UrlText;

/// A post as in Bluesky's API (lexicon `app.bsky.feed.defs#postView`).
final class BlueskyPost {

  private static final String SITE = "https://bsky.app/profile/";

  /// Labels of posts that are not for a general audience.
  private static final Set<String> NOT_FOR_ALL =
      Set.of(
          "!hide", "!no-unauthenticated", "!takedown", "spam", "porn", "sexual", "graphic-media");

  private static final String LINK = "app.bsky.richtext.facet#link";

  private BlueskyPost() {}

  static Stream<SocialPost> read(JsonValue json) {
    return AtUri.of(json.text("uri"))
        .filter(uri -> !uri.key().isEmpty())
        .filter(
            _ -> json.list("labels").stream().noneMatch(it -> NOT_FOR_ALL.contains(it.text("val"))))
        .map(uri -> post(uri, json))
        .stream();
  }

  private static SocialPost post(AtUri uri, JsonValue json) {
    var record = json.get("record");
    var text = new FacetText(record.text("text"), record.list("facets"));
    var card = card(json.get("embed"));
    var link = text.links().stream().findFirst().orElse(card.text("uri"));
    var author = json.get("author");
    var handle = handle(author).orElse(uri.authority());
    var name = author.text("displayName").strip();
    return new SocialPost(
        new SocialPost.Posted(
            json.text("uri"),
            SITE + handle + "/post/" + uri.key(),
            Person.of(name.isEmpty() ? "@" + handle : name, SITE + handle),
            at(record, json)),
        new SocialPost.Page(link, isSame(card.text("uri"), link) ? card.text("title") : ""),
        new SocialPost.Text(text.own(), text.words()),
        json.number("likeCount"));
  }

  /// Empty if the network could not confirm it.
  private static Optional<String> handle(JsonValue author) {
    return Optional.of(author.text("handle"))
        .filter(AtUri::isHandle)
        .filter(handle -> !handle.equals("handle.invalid"));
  }

  /// The time given by the author, but not later than the network received it.
  private static Optional<Instant> at(JsonValue record, JsonValue json) {
    return Stream.of(record.instant("createdAt"), json.instant("indexedAt"))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  /// The preview of a linked page under the post, alone or beside another post.
  private static JsonValue card(JsonValue embed) {
    return List.of(embed.get("external"), embed.get("media").get("external")).stream()
        .filter(it -> !it.isNothing())
        .findFirst()
        .orElse(JsonValue.nothing());
  }

  private static boolean isSame(String one, String other) {
    return UrlText.of(one).equals(UrlText.of(other));
  }

  /// Text with facets, which are given by byte positions in UTF-8 (lexicon
  /// `app.bsky.richtext.facet`).
  private record FacetText(String words, List<JsonValue> facets) {

    /// The targets of its links.
    List<String> links() {
      return facets.stream()
          .flatMap(facet -> facet.list("features").stream())
          .filter(feature -> feature.text("$type").equals(LINK))
          .map(feature -> feature.text("uri"))
          .filter(uri -> UrlText.of(uri).isPresent())
          .toList();
    }

    /// The text without facets.
    String own() {
      var bytes = words.getBytes(StandardCharsets.UTF_8);
      for (var facet : facets) {
        var index = facet.get("index");
        int from = Math.clamp(index.number("byteStart"), 0, bytes.length);
        int to = Math.clamp(index.number("byteEnd"), from, bytes.length);
        Arrays.fill(bytes, from, to, (byte) ' ');
      }
      return new String(bytes, StandardCharsets.UTF_8).strip();
    }
  }
}
