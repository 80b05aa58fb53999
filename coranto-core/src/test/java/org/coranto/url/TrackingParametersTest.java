package org.coranto.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.coranto.testing.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingParametersTest {

  private static final String TAKEN =
      "_af _af_eid _xtd a ab_channel aff cb chapter_analytics_code eventOrigin feature gh_src"
          + " hss_channel https keep_tld lever-origin lever-source%5B%5D postPublishedType ref ref_src"
          + " rv s si source trk usp utm_campaign utm_content utm_medium utm_referrer utm_source utm_term";

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a?utm_source=x, https://example.org/a",
    "https://example.org/a?b=1&utm_source=x&c=2#d, https://example.org/a?b=1&c=2#d",
    "https://example.org/a?fbclid=1&amp;b=%20&amp;c, https://example.org/a?b=%20&amp;c",
    "HTTPS://WWW.YouTube.com:443/watch?v=a&feature=b, HTTPS://WWW.YouTube.com:443/watch?v=a",
    "https://example.org/a?ref=HackerNews, https://example.org/a",
    "https://jobs.lever.co/a/b?lever-source%5B%5D=c, https://jobs.lever.co/a/b"
  })
  void what_counts_readers_goes_and_all_else_stays_as_it_is_written(String written, String left) {
    assertThat(TrackingParameters.strip(written).address()).isEqualTo(left);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a",
        "https://example.org/a?",
        "https://example.org/a?feature=b&s=1&ref=main&source=tap",
        "https://notyoutube.com/?feature=b",
        "https://example.org/#/a?utm_source=x",
        "https://example.org/a?xutm_source=x&UTM_SOURCE=x",
        "https://example.org/utm_source=x"
      })
  void what_chooses_a_page_stays(String written) {
    var stripped = TrackingParameters.strip(written);
    assertThat(stripped.address()).isEqualTo(written);
    assertThat(stripped.parameters()).isEmpty();
  }

  @Test
  void the_name_of_the_place_is_an_origin() {
    var own = Set.of("twg");
    assertThat(TrackingParameters.strip("https://example.org/?r=twg&x=twg", own).address())
        .isEqualTo("https://example.org/?x=twg");
    assertThat(TrackingParameters.strip("https://example.org/?r=twg").parameters()).isEmpty();
  }

  @Test
  void some_are_known_anywhere() {
    assertThat(TrackingParameters.isAnywhere("utm_source=x")).isTrue();
    assertThat(TrackingParameters.isAnywhere("feature=x")).isFalse();
    assertThat(TrackingParameters.name("utm_source=x=y")).isEqualTo("utm_source");
    assertThat(TrackingParameters.name("utm_source")).isEqualTo("utm_source");
  }

  /// Every parameter that is removed from the URLs of an archive, so that a new one is reviewed.
  @Test
  void of_two_thousand_real_addresses_nearly_all_keep_their_query() {
    var address = Pattern.compile("https?://[^\\s)>\\]]+\\?[^\\s)>\\]]+");
    var all = new TreeSet<String>();
    var names = new TreeSet<String>();
    int stripped = 0;
    for (var file : RealData.markdown(RealData.folder("twir").resolve("content"))) {
      var match = address.matcher(new String(RealData.bytes(file), StandardCharsets.UTF_8));
      while (match.find()) {
        if (all.add(match.group())) {
          var found = TrackingParameters.strip(match.group()).parameters();
          found.stream().map(TrackingParameters::name).forEach(names::add);
          stripped += found.isEmpty() ? 0 : 1;
        }
      }
    }
    assertThat(all).hasSizeGreaterThan(2_000);
    assertThat(100.0 * stripped / all.size()).isLessThan(6);
    assertThat(String.join(" ", names)).isEqualTo(TAKEN);
  }
}
