package org.coranto.source.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coranto.model.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedReaderTest {

  private static final String AT = "https://ada.example/blog/feed.xml";

  private static List<FeedEntry> read(String feed) {
    return FeedReader.read(feed.getBytes(StandardCharsets.UTF_8), "", AT).orElseThrow().entries();
  }

  private static FeedEntry item(String fields) {
    return read("<rss><channel><item>%s</item></channel></rss>".formatted(fields)).getFirst();
  }

  private static FeedEntry entry(String fields) {
    return read("<feed xmlns='http://www.w3.org/2005/Atom'><entry>%s</entry></feed>"
            .formatted(fields))
        .getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <title>Drizzle &amp; fog</title>                     | Drizzle & fog
          <title>Drizzle & fog</title>                         | Drizzle & fog
          <title>Caf&eacute; talks&nbsp;on</title>             | Café talks on
          <title>Faster &lt;em&gt;rain&lt;/em&gt;</title>      | Faster rain
          <title>Faster <em>rain</em></title>                  | Faster rain
          <title><![CDATA[Faster <b>rain</b>]]></title>        | Faster rain
          <title>Why Vec&lt;T&gt; grows</title>                | Why Vec<T> grows
          <title>Result&lt;S&gt; and others</title>            | Result<S> and others
          <title>if a &lt; b</title>                           | if a < b
          <title>It&amp;#8217;s wet</title>                    | It’s wet
          <title>  Two\t lines </title>                        | Two lines
          <media:title>A film</media:title><title>Rain</title> | Rain
          <dc:title>Rain</dc:title>                            | Rain
          """)
  void a_title_of_rss_is_plain_words_whatever_it_was_written_in(String fields, String title) {
    assertThat(item(fields).words().title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <title type='text'>Use &lt;b&gt;</title>             | Use <b>
          <title type='html'>Use &lt;b&gt;it&lt;/b&gt;</title> | Use it
          <title type='xhtml'><div>Use <b>it</b></div></title> | Use it
          <title>Why Vec&lt;T&gt; grows</title>                | Why Vec<T> grows
          """)
  void a_title_of_atom_is_what_its_type_says(String fields, String title) {
    assertThat(entry(fields).words().title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <link>https://x.example/1</link>                           | https://x.example/1
          <link> /1 </link>                                          | https://ada.example/1
          <link/><guid>https://x.example/1</guid>                    | https://x.example/1
          <guid isPermaLink='false'>https://x.example/1</guid>       | ''
          <atom:link href='https://x.example/1'/>                    | https://x.example/1
          <enclosure url='https://x.example/1.mp3'/>                 | https://x.example/1.mp3
          <link>https://c.example/~r/1</link><feedburner:origLink>https://x.example/1</feedburner:origLink> | https://x.example/1
          """)
  void the_page_of_an_item_is_found_where_feeds_hide_it(String fields, String address) {
    assertThat(item(fields).address()).isEqualTo(address);
  }

  @Test
  void addresses_are_relative_to_the_bases_around_them() {
    var entries =
        read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="/deep/">
              <entry xml:base="er/"><link href="post"/></entry>
              <entry><link rel="self" href="x"/><link type="text/html" href="https://bo.example/"/></entry>
            </feed>
            """);
    assertThat(entries)
        .extracting(FeedEntry::address)
        .containsExactly("https://ada.example/deep/er/post", "https://bo.example/");
  }

  @Test
  void an_author_is_named_without_a_mail_address() {
    assertThat(item("<author>ada@mail.example (Ada)</author>").author())
        .contains(Person.of("Ada", ""));
    assertThat(item("<author>ada@mail.example</author>").author()).isEmpty();
    assertThat(item("<dc:creator>Ada</dc:creator>").author()).contains(Person.of("Ada", ""));
    assertThat(entry("<author><name>Ada</name><uri>https://ada.example/</uri></author>").author())
        .contains(Person.of("Ada", "https://ada.example/"));
  }

  @Test
  void who_wrote_a_feed_wrote_its_entries() {
    var entries =
        read("<feed><author><name>Ada</name></author><entry><title>Rain</title></entry></feed>");
    assertThat(entries.getFirst().author()).contains(Person.of("Ada", ""));
  }

  @Test
  void what_is_not_well_formed_is_read_all_the_same() {
    assertThat(read("Warning: line 3\n<rss><channel><item><title>Rain<item><title>Sun</title>"))
        .extracting(entry -> entry.words().title())
        .contains("Sun");
    assertThat(read("\uFEFF  <?xml version='1.1'?><rss version=2.0><item><title>Rain</item></rss>"))
        .extracting(entry -> entry.words().title())
        .containsExactly("Rain");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,'',''",
    "ISO-8859-1,'',iso-8859-1",
    "ISO-8859-1,application/xml; charset=ISO-8859-1,''",
    "windows-1252,application/xml; charset=utf-8,iso-8859-1",
    "windows-1252,'',utf-8",
    "UTF-8,text/xml; charset=us-ascii,nonsense",
    "UTF-16LE,'',utf-16",
    "UTF-16BE,'',''",
    "windows-1251,'',windows-1251"
  })
  void characters_are_read_in_the_encoding_that_fits(String real, String type, String declared) {
    var word = real.equals("windows-1251") ? "Дождь" : "Föhn";
    var head = declared.isEmpty() ? "" : "<?xml version='1.0' encoding='" + declared + "'?>";
    var feed = head + "<rss><channel><item><title>" + word + "</title></item></channel></rss>";
    var read = FeedReader.read(feed.getBytes(Charset.forName(real)), type, AT).orElseThrow();
    assertThat(read.entries().getFirst().words().title()).isEqualTo(word);
  }

  @Test
  void a_json_feed_is_read_like_the_others() {
    var entry =
        read("""
        {"version": "https://jsonfeed.org/version/1.1", "authors": [{"name": "Ada"}],
         "items": [{"id": 17, "url": "/rain", "title": "Rain &amp; fog", "tags": ["wet"],
                    "date_published": "2026-08-27T09:00:00+02:00"}]}
        """)
            .getFirst();
    assertThat(entry.id()).isEqualTo("17");
    assertThat(entry.address()).isEqualTo("https://ada.example/rain");
    assertThat(entry.words().title()).isEqualTo("Rain & fog");
    assertThat(entry.author()).contains(Person.of("Ada", ""));
    assertThat(entry.when()).hasToString("Optional[2026-08-27T07:00:00Z]");
  }

  @Test
  void what_is_no_feed_is_none() {
    for (var text : List.of("", "{}", "<html><body>Rain</body></html>", "<svg/>", "rain", "[1]")) {
      assertThat(FeedReader.read(text.getBytes(StandardCharsets.UTF_8), "", AT)).isEmpty();
    }
  }
}
