package org.coranto.output.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.coranto.output.Artifacts;
import org.coranto.output.Damaged;
import org.coranto.output.Gazette;
import org.coranto.output.Output;
import org.coranto.output.data.DataOutput;
import org.coranto.output.social.SocialOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileContentTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0001control",
        "]]>",
        "\ufffe",
        "\uffff",
        "&nbsp;",
        "<b>unclosed",
        "<!-- never closed",
        "\u0000nul"
      })
  void the_feeds_of_any_edition_are_valid(String words) {
    var site = Gazette.of(Gazette.EVERY_KIND.replace("crane", words)).site();
    Artifacts.of(new FeedOutput(), site).forEach(FeedRules::check);
  }

  @Test
  void bytes_that_are_not_utf_8_do_not_spoil_a_feed() {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes((Gazette.EVERY_KIND + "\n## News\n\n* [x").getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(new byte[] {(byte) 0xE9, (byte) 0xFF, (byte) 0xED, (byte) 0xA0, (byte) 0x80});
    bytes.writeBytes("](https://x.example/\u00e9)\n".getBytes(StandardCharsets.ISO_8859_1));
    var site = Gazette.of().with(bytes.toByteArray()).site();
    var feeds = Artifacts.of(new FeedOutput(), site);
    feeds.forEach(FeedRules::check);
    assertThat(feeds.text("rss.xml")).contains("\uFFFD");
  }

  /// Words of an edition are replaced at random by text that has broken other feeds.
  @Test
  void sixty_damaged_editions_have_valid_feeds_and_data_that_runs_no_script() {
    var random = new Random(20260819);
    for (int i = 0; i < 60; i++) {
      var site = Gazette.of(Damaged.edition(random)).site();
      Artifacts.of(new FeedOutput(), site).forEach(FeedRules::check);
      for (Output output : new Output[] {new DataOutput(), new SocialOutput()}) {
        Artifacts.of(output, site)
            .forEach((_, bytes) -> {
              var text = new String(bytes, StandardCharsets.UTF_8);
              assertThat(text).doesNotContain("\u0000", "\u0001", "\ufffe");
              assertThat(text).doesNotContain("\"href\":\"javascript", "\"href\":\"data:");
            });
      }
    }
  }
}
