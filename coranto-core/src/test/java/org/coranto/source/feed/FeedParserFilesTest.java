package org.coranto.source.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.coranto.testing.RealData;
import org.junit.jupiter.api.Test;

/// The test files of two other feed parsers, with their expected results.
class FeedParserFilesTest {

  @Test
  void entries_are_read_as_gofeed_reads_them() throws IOException {
    var score = new FeedScore();
    for (var file : files("feeds-gofeed")) {
      var name = file.toString();
      var expected =
          name.endsWith(".xml")
              ? Path.of(name.replaceAll("\\.xml$", ".json"))
              : Path.of(name.replaceAll("\\.json$", "_expected.json"));
      if (Files.exists(expected)) {
        score.add(file, FeedScore.json(expected));
      }
    }
    assertThat(score.files).isEqualTo(539);
    assertThat(score.whole).as("%s: %s", score, score.others).isGreaterThanOrEqualTo(538);
  }

  /// Of the other three, one has a time format that feed-rs does not support.
  @Test
  void entries_are_read_as_feed_rs_reads_them() throws IOException {
    var score = new FeedScore();
    for (var file : files("feeds-feedrs")) {
      var name = file.toString();
      var expected = Path.of(name.replaceAll("\\.(xml|json)$", ".serde.json"));
      if (!name.endsWith(".serde.json") && Files.exists(expected)) {
        score.add(file, FeedScore.json(expected));
      }
    }
    assertThat(score.files).isEqualTo(64);
    assertThat(score.whole).as("%s: %s", score, score.others).isGreaterThanOrEqualTo(61);
  }

  private static List<Path> files(String folder) throws IOException {
    try (var files = Files.walk(RealData.folder(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".xml") || file.toString().endsWith(".json"))
          .sorted()
          .toList();
    }
  }
}
