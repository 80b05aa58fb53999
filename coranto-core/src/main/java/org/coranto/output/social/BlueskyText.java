package org.coranto.output.social;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coranto.json.JsonWriter;
import org.coranto.model.Edition;
import org.coranto.output.Site;
import org.coranto.output.highlight.Highlights;
import org.coranto.output.plain.Scrub;
import org.coranto.output.plain.Shorten;

/// A record for `com.atproto.repo.createRecord` (lexicon `app.bsky.feed.post`): at most 300 letters
/// and 3,000 bytes, links as facets with offsets in bytes of UTF-8.
final class BlueskyText {

  static final int LETTERS = 300;

  /// The limit in bytes for each letter, because letters of several code points could use up the
  /// 3,000 bytes.
  private static final int BYTES_OF_A_LETTER = 10;

  private static final int ADDRESS_LETTERS = 48;
  private static final int DESCRIPTION_LETTERS = 200;

  private BlueskyText() {}

  static byte[] written(Edition edition, Site site) {
    var head = edition.head();
    var address = site.absolute(head.route());
    var highlights = Highlights.of(edition, site.config());
    var post = SocialText.of(highlights, shown(address), address, LETTERS, BlueskyText::length);
    var newsletter = site.config().newsletter();
    var press = head.date().atTime(site.config().schedule().press()).atZone(newsletter.zone());
    return JsonWriter.bytes(
        Scrub::text,
        json -> {
          json.text("$type", "app.bsky.feed.post");
          json.text("text", post.text());
          json.text("createdAt", ISO_OFFSET_DATE_TIME.format(press));
          json.texts("langs", List.of(head.language()));
          json.array("facets", () -> facets(json, post));
          json.object(
              "embed",
              () -> {
                json.text("$type", "app.bsky.embed.external");
                json.object(
                    "external",
                    () -> {
                      json.text("uri", address);
                      json.text("title", highlights.title());
                      json.text(
                          "description",
                          Shorten.toLetters(newsletter.description(), DESCRIPTION_LETTERS));
                    });
              });
        });
  }

  /// `harbour.example/2026/08/19/12`: the short form; a facet has the whole URL.
  private static String shown(String address) {
    var bare = address.substring(address.indexOf("://") + 3);
    var open = bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    return Shorten.toLetters(open, ADDRESS_LETTERS);
  }

  static int length(String text) {
    return Math.max(Shorten.letters(text), Math.ceilDiv(bytes(text), BYTES_OF_A_LETTER));
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static void facets(JsonWriter json, SocialText post) {
    int at = 0;
    for (var piece : post.pieces()) {
      int start = at;
      int end = at + bytes(piece.text());
      if (piece.href().startsWith("https://") || piece.href().startsWith("http://")) {
        json.element(() -> facet(json, start, end, piece.href()));
      }
      at = end;
    }
  }

  private static void facet(JsonWriter json, int start, int end, String href) {
    json.object(
        "index",
        () -> {
          json.number("byteStart", start);
          json.number("byteEnd", end);
        });
    json.array(
        "features",
        () ->
            json.element(() -> {
              json.text("$type", "app.bsky.richtext.facet#link");
              json.text("uri", href);
            }));
  }
}
