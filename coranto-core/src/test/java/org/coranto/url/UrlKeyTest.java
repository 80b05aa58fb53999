package org.coranto.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.coranto.output.JsonTree;
import org.coranto.testing.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlKeyTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.org/post, http://www.example.org:80/post/#top",
    "https://example.org, https://m.example.org/index.html",
    "https://example.org/a, https://example.org/a/default.aspx?utm_source=x",
    "https://example.org/é?q=a%20b, https://example.org/%C3%A9?q=a+b",
    "https://example.org/?a=1&b, https://EXAMPLE.org?b=&a=1&",
    "https://example.org/2020/05/a.html, https://example.org/2020/05/a.html?m=1",
    "https://example.org//a, https://example.org/a",
    "https://en.wikipedia.org/wiki/A, https://en.m.wikipedia.org/wiki/A",
    "https://youtu.be/Ab_c-1?t=3, https://m.youtube.com/watch?feature=x&v=Ab_c-1&list=L",
    "https://www.youtube.com/live/Ab_c-1?si=x, https://www.youtube-nocookie.com/embed/Ab_c-1",
    "https://old.reddit.com/r/a/comments/1ab/some_title/, https://redd.it/1ab",
    "https://reddit.com/comments/1ab, https://www.reddit.com/r/a/comments/1ab/title?utm_source=share",
    "https://np.reddit.com/r/a/comments/1ab/title/c0f/?context=3, https://reddit.com/r/b/comments/1ab/x/c0f",
    "https://x.com/a/status/12?s=20, https://mobile.twitter.com/b/status/12",
    "https://x.com/ann, https://twitter.com/ann",
    "https://ann.medium.com/a-post-0123456789ab, https://medium.com/p/0123456789ab",
    "https://github.com/Ann/Roots/pull/1, https://github.com/ann/roots/issues/1",
    "https://github.com/Ann/Roots, https://github.com/ann/roots/",
    "https://arxiv.org/abs/2001.00001, https://arxiv.org/pdf/2001.00001v2.pdf"
  })
  void one_page_has_one_key(String one, String other) {
    assertThat(UrlKey.of(one)).isEqualTo(UrlKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a, https://example.org/b",
    "https://example.org/a, https://example.org/A",
    "https://example.org/?a=1, https://example.org/?a=2",
    "https://example.org/#/a, https://example.org/#/b",
    "https://example.org/#!a, https://example.org/#!b",
    "https://example.org/, https://example.org:8080/",
    "https://www.org, https://org",
    "https://m.io/a, https://io/a",
    "https://youtu.be/abc, https://youtu.be/abd",
    "https://www.reddit.com/r/a/comments/1ab/t/c0f, https://www.reddit.com/r/a/comments/1ab/t",
    "https://github.com/a/b/pull/1, https://github.com/a/b/pull/2",
    "https://github.com/a/b/pull/1, https://github.com/a/b/pull/1/files",
    "https://notgithub.com/a/B, https://notgithub.com/a/b"
  })
  void two_pages_have_two(String one, String other) {
    assertThat(UrlKey.of(one)).isNotEqualTo(UrlKey.of(other));
  }

  @Test
  void what_is_no_address_of_the_web_is_its_own_key() {
    assertThat(UrlKey.of(" mailto:a@example.org ")).isEqualTo("mailto:a@example.org");
    assertThat(UrlKey.of("https://www.example.org/a/")).isEqualTo("example.org/a");
  }

  /// URLs that the library calls equal, with its default settings, have the same key.
  @Test
  void agrees_with_another_library() {
    var lines =
        new String(
                RealData.bytes(RealData.folder("url-normalise").resolve("w3lib.jsonl")),
                StandardCharsets.UTF_8)
            .lines()
            .map(line -> JsonTree.of(line.getBytes(StandardCharsets.UTF_8)))
            .filter(it -> it.get("function").text().equals("canonicalize_url"))
            .filter(it -> it.get("kwargs").fields().isEmpty())
            .filter(it -> it.get("expect").text().startsWith("http"))
            .toList();
    var wrong = new ArrayList<String>();
    for (var one : lines) {
      var given = one.get("args").elements().getFirst().text();
      var expected = one.get("expect").text();
      if (!UrlKey.of(given).equals(UrlKey.of(expected))) {
        wrong.add(given + " -> " + UrlKey.of(given) + ", not " + UrlKey.of(expected));
      }
    }
    assertThat(lines).hasSizeGreaterThan(40);
    // four with bytes that are not UTF-8, and a host that no browser accepts
    assertThat(wrong).as("of %d", lines.size()).hasSizeLessThanOrEqualTo(5);
  }
}
