package org.coranto.source.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Feeds that try to use up memory or time, or to read other files.
class HostileFeedsTest {

  private static final String ITEM =
      "<item><title>Rain</title><link>https://ada.example/1</link>"
          + "<pubDate>Thu, 27 Aug 2026 09:00:00 GMT</pubDate></item>";

  private static Optional<Feed> read(String feed) {
    return FeedReader.read(feed.getBytes(StandardCharsets.UTF_8), "", "https://ada.example/feed");
  }

  @Test
  void entities_are_not_multiplied() {
    var feed = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      feed.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    feed.append("]><rss><channel><item><title>&a29;</title></item></channel></rss>");
    assertThat(read(feed.toString()).orElseThrow().entries().getFirst().words().title())
        .hasSizeLessThan(9);
  }

  @Test
  void nothing_is_fetched_and_no_file_is_read() throws IOException {
    try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      var here = "http://127.0.0.1:" + server.getLocalPort();
      var feed =
          """
          <?xml version="1.0"?><?xml-stylesheet href="%1$s/style"?>
          <!DOCTYPE rss PUBLIC "-//x" "%1$s/rss.dtd" [
            <!ENTITY there SYSTEM "%1$s/there"> <!ENTITY file SYSTEM "file:///etc/hostname">
            <!ENTITY %% more SYSTEM "%1$s/more"> %%more;]>
          <rss xmlns:xi="http://www.w3.org/2001/XInclude"><channel><xi:include href="%1$s/in"/>
          <item><title>[&there;&file;]</title></item></channel></rss>
          """
              .formatted(here);
      var title = read(feed).orElseThrow().entries().getFirst().words().title();
      assertThat(title).isEqualTo("[&there;&file;]");
      server.setSoTimeout(1); // connections from before wait in the queue
      assertThat(knocks(server)).isFalse();
    }
  }

  private static boolean knocks(ServerSocket server) throws IOException {
    try (var _ = server.accept()) {
      return true;
    } catch (SocketTimeoutException _) {
      return false;
    }
  }

  @Test
  void nesting_without_end_is_cut() {
    assertThat(read("<rss><channel><item><title>" + "<a>".repeat(500_000))).isNotNull();
    assertThat(read("<rss>" + "<channel><item>".repeat(100_000))).isPresent();
    assertThat(read("<rss><channel>" + "<x>".repeat(100_000) + ITEM)).isNotNull();
    assertThat(read("{\"items\":" + "[".repeat(500_000))).isEmpty();
  }

  @Test
  void fifty_megabytes_are_read_to_a_limit() {
    var many = read("<rss><channel>" + ITEM.repeat(50_000_000 / ITEM.length()));
    assertThat(many.orElseThrow().entries()).hasSize(20_000);
    var long1 = read("<rss><channel><item><title>" + "rain ".repeat(10_000_000));
    assertThat(EntryTitle.of(long1.orElseThrow().entries().getFirst())).hasSizeLessThan(400);
  }

  @Test
  void signs_without_end_take_no_time_without_end() {
    for (var sign : List.of("<", "</x>", "<!--", "<![CDATA[", "<?", "&", "<x a=1 ", "]]>")) {
      assertThat(read("<rss><channel><item><title>" + sign.repeat(200_000))).isNotNull();
    }
  }

  @Test
  void a_feed_broken_anywhere_throws_nothing() {
    var feeds =
        List.of(
            "<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel>" + ITEM + "</rss>",
            "<feed xml:base='/a/'><entry><id>a:b</id><title type='html'>&lt;b&gt;x</title>"
                + "<link href='b?c#d'/><updated>2026-08-27T09:00:00+02:00</updated></entry></feed>",
            "{\"items\":[{\"id\":1,\"url\":\"/x\",\"title\":\"y\",\"date_published\":\"2026-08-27\"}]}");
    var random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      var bytes = feeds.get(round % feeds.size()).getBytes(StandardCharsets.UTF_8);
      for (int i = random.nextInt(6); i >= 0; i--) {
        bytes[random.nextInt(bytes.length)] =
            (byte)
                (random.nextBoolean()
                    ? random.nextInt(256)
                    : "<>&'\"/:-[]{}0 ".charAt(random.nextInt(14)));
      }
      FeedReader.read(bytes, "", "https://ada.example/feed")
          .ifPresent(feed -> feed.entries().forEach(EntryTitle::of));
    }
  }
}
