package org.coranto.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.coranto.output.JsonTree;
import org.coranto.testing.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlTextTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.org, https://example.org/",
    "' HTTPS://Example.ORG:443/a/../b c?d e#f g ', https://example.org/b%20c?d%20e#f%20g",
    "http:example.org:8080, http://example.org:8080/",
    "https:\\\\example.org\\a\\.\\b\\, https://example.org/a/b/",
    "https://example.org/a/%2E%2e/b/., https://example.org/b/",
    "https://example.org/a/.., https://example.org/",
    "https://example.org/../a, https://example.org/a",
    "http://example.org:80/, http://example.org/",
    "https://example.org:80/, https://example.org:80/",
    "https://bücher.example/straße, https://xn--bcher-kva.example/stra%C3%9Fe",
    "https://ex%61mple.org/%7Ea, https://example.org/%7Ea",
    "https://ann:word@example.org/, https://ann:word@example.org/",
    "http://0x7f.1/, http://127.0.0.1/",
    "http://2130706433/, http://127.0.0.1/",
    "http://0300.0250.1.010./, http://192.168.1.8/",
    "'http://[2001:DB8::1]:81/', 'http://[2001:db8::1]:81/'",
    "https://example.org/?, https://example.org/?",
    "https://example.org/#a?b, https://example.org/#a?b",
    "https://example.org?a/b, https://example.org/?a/b"
  })
  void reads_what_browsers_read(String written, String read) {
    assertThat(UrlText.of(written)).map(UrlText::toString).contains(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "//example.org",
        "/path",
        "mailto:a@example.org",
        "ftp://example.org",
        "javascript:alert(1)",
        "https://",
        "https:///",
        "https://exa mple.org",
        "https://ex<ample.org",
        "https://example.org:port",
        "https://example.org:65536",
        "http://256.0.0.1",
        "http://1.2.3.4.5",
        "http://0x100000000",
        "http://1.2.3.09",
        "http://[::1",
        "http://[x]",
        "https://%zz.org",
        "https://%ff.org"
      })
  void does_not_read_what_leads_nowhere(String written) {
    assertThat(UrlText.of(written)).isEmpty();
  }

  @Test
  void says_its_parts() {
    var address = UrlText.of("https://a@example.org:1/b?c#d").orElseThrow();
    assertThat(address.user()).isEqualTo("a");
    assertThat(address.port()).isEqualTo(1);
    assertThat(address.path()).isEqualTo("/b");
    assertThat(address.query()).contains("c");
    assertThat(address.fragment()).contains("d");
    assertThat(UrlText.of("https://example.org").orElseThrow().query()).isEmpty();
    assertThat(UrlText.of("https://example.org").orElseThrow().fragment()).isEmpty();
  }

  /// Absolute web URLs among the 891 cases; the rest are special cases of IDNA and IPv6.
  @Test
  void agrees_with_the_platform_tests() {
    var cases = JsonTree.of(RealData.bytes(RealData.folder("url-wpt").resolve("urltestdata.json")));
    int all = 0;
    var wrong = new ArrayList<String>();
    for (var one : cases.elements()) {
      var input = one.get("input").text();
      boolean absolute =
          input.strip().matches("(?is)https?:.*") && one.get("base").text().matches("|null");
      if (absolute) {
        all++;
        var read = UrlText.of(input).map(UrlText::toString).orElse("failure");
        var expected =
            one.get("failure").text().equals("true") ? "failure" : one.get("href").text();
        if (!read.equals(expected)) {
          wrong.add(input + " -> " + read + ", not " + expected);
        }
      }
    }
    assertThat(all).isGreaterThan(270);
    // the JDK uses IDNA of 2003, which writes “ss” for “ß”
    assertThat(wrong).as("of %d", all).hasSizeLessThanOrEqualTo(1);
  }
}
