package org.coranto.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A permission for a private network is for the host and port that the configuration names.
class NamedOriginsTest {

  private static final SourceSettings SETTINGS =
      Configuration.of(
              """
              [[source]]
              source = "feed"
              network = "private"
              addresses = ["http://feeds.internal:8080/a.xml", "https://wiki.internal/b.xml"]
              """)
          .sources()
          .getFirst();

  @ParameterizedTest
  @CsvSource({
    "http://feeds.internal:8080/a.xml, true",
    "http://feeds.internal:8080/other?x=1, true",
    "http://FEEDS.internal:8080/, true",
    "https://wiki.internal:443/c, true",
    "http://feeds.internal/a.xml, false",
    "http://feeds.internal:22/, false",
    "http://169.254.169.254/latest/meta-data/, false",
    "http://[fd00::1]:8080/, false",
    "http://2130706433:8080/, false",
    "http://feeds.internal.evil.example:8080/, false",
    "http://feeds.internal@10.0.0.1:8080/, false",
    "http://127.0.0.1:8080/, false",
    "not a url, false"
  })
  void only_what_is_named_is_allowed(String address, boolean allowed) {
    assertThat(SETTINGS.names(address)).isEqualTo(allowed);
  }
}
