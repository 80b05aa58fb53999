package org.coranto.source.feed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.json.JsonReader;
import org.coranto.json.JsonValue;
import org.coranto.source.DecodedBody;
import org.coranto.testing.RealData;
import org.coranto.url.UrlKey;
import org.coranto.web.PlainWords;

/// How many files give the entries that another feed reader expects.
final class FeedScore {

  int files;
  int titles;
  int addresses;
  int times;
  int ids;
  int whole;
  final List<String> others = new ArrayList<>();

  /// Compares one file with the expected entries.
  void add(Path file, JsonValue expected) {
    var bytes = RealData.bytes(file);
    var text = DecodedBody.of(bytes, "");
    var wanted = wanted(expected);
    var got =
        FeedReader.read(bytes, "", "http://feed.invalid/").map(Feed::entries).orElse(List.of());
    boolean same = got.size() == wanted.size();
    boolean[] good = {same, same, same, same};
    for (int i = 0; i < Math.min(got.size(), wanted.size()); i++) {
      good[0] &= titleIs(wanted.get(i), got.get(i));
      good[1] &= addressIs(wanted.get(i), got.get(i));
      good[2] &= timeIs(wanted.get(i), got.get(i));
      good[3] &= idIs(wanted.get(i), got.get(i), text);
    }
    files++;
    titles += good[0] ? 1 : 0;
    addresses += good[1] ? 1 : 0;
    times += good[2] ? 1 : 0;
    ids += good[3] ? 1 : 0;
    if (good[0] && good[1] && good[2] && good[3]) {
      whole++;
    } else {
      others.add(file + " " + java.util.Arrays.toString(good) + " " + got);
    }
  }

  private static List<JsonValue> wanted(JsonValue expected) {
    return expected.list("entries").isEmpty() ? expected.list("items") : expected.list("entries");
  }

  private static boolean titleIs(JsonValue wanted, FeedEntry got) {
    var title = wanted.get("title");
    var text = title.fields().isEmpty() ? title.text() : title.text("content");
    return got.title().equals(PlainWords.ofAnything(text))
        || got.title().equals(PlainWords.clean(text))
        || got.title().equals(PlainWords.ofHtml(text));
  }

  /// One of the links, since readers differ in which is the first; any where none is expected.
  private static boolean addressIs(JsonValue wanted, FeedEntry got) {
    var links =
        Stream.concat(
                Stream.of(wanted.text("link")),
                wanted.list("links").stream()
                    .map(it -> it.fields().isEmpty() ? it.text() : it.text("href")))
            .filter(it -> !it.isEmpty())
            .toList();
    return links.isEmpty() || links.stream().anyMatch(it -> isSame(it, got.address()));
  }

  private static boolean isSame(String wanted, String got) {
    return got.equals(wanted)
        || UrlKey.of(got).equals(UrlKey.of(wanted))
        || got.equals("http://feed.invalid/" + wanted)
        || got.equals("http://feed.invalid" + wanted);
  }

  private static boolean timeIs(JsonValue wanted, FeedEntry got) {
    var time =
        Stream.of(
                "publishedParsed",
                "pubDateParsed",
                "published",
                "date_published",
                "updatedParsed",
                "updated")
            .flatMap(name -> instant(wanted.text(name)).stream())
            .findFirst()
            .or(() ->
                wanted.get("dcExt").list("date").stream()
                    .flatMap(it -> FeedDate.of(it.text()).stream())
                    .findFirst());
    return got.when().map(it -> it.truncatedTo(ChronoUnit.SECONDS)).equals(time);
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.SECONDS));
    } catch (java.time.DateTimeException _) {
      return Optional.empty();
    }
  }

  /// Ids that the file does not have were made up by the other reader.
  private static boolean idIs(JsonValue wanted, FeedEntry got, String text) {
    var id = wanted.get("guid").isNothing() ? wanted.get("id") : wanted.get("guid");
    var word = PlainWords.clean(id.fields().isEmpty() ? id.text() : id.text("value"));
    return word.isEmpty() || !text.contains(word) || got.id().equals(word);
  }

  static JsonValue json(Path file) {
    return JsonReader.read(new String(RealData.bytes(file), StandardCharsets.UTF_8))
        .orElse(JsonValue.nothing());
  }

  @Override
  public String toString() {
    return "files %d, titles %d, addresses %d, times %d, ids %d, all of these %d"
        .formatted(files, titles, addresses, times, ids, whole);
  }
}
