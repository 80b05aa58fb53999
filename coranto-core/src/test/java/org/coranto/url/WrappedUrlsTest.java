package org.coranto.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedUrlsTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.google.de/url?sa=t&url=https://moon.example/a%3Fb%3Dc, https://moon.example/a?b=c",
    "https://nam12.safelinks.protection.outlook.com/ap/w-59584e83/?url=https%3A%2F%2Fmoon.example%2Fa, https://moon.example/a",
    "https://urldefense.com/v3/__https:/moon.example/a*b__;Iw!!x$, https://moon.example/a#b",
    "https://urldefense.com/v2/url?u=http-3A__moon.example_a-2Db&d=x, http://moon.example/a-b",
    "https://lm.facebook.com/l.php?u=https%3A%2F%2Fmoon.example%2F, https://moon.example/",
    "https://l.instagram.com/?u=https%3A%2F%2Fmoon.example%2F&e=x, https://moon.example/",
    "https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fmoon.example, https://moon.example",
    "https://www.linkedin.com/safety/go?url=https%3A%2F%2Fmoon.example, https://moon.example",
    "https://out.reddit.com/t3_x?url=https%3A%2F%2Fmoon.example%2F&token=x, https://moon.example/",
    "https://medium.com/m/global-identity-2?redirectUrl=https%3A%2F%2Fmoon.example%2F, https://moon.example/",
    "https://moon--rise-example-org.translate.goog/a?b=c&_x_tr_sl=de#d, https://moon-rise.example.org/a?b=c#d",
    "https://translate.google.com/translate?sl=de&u=https%3A%2F%2Fmoon.example, https://moon.example",
    "https://moon-example.cdn.ampproject.org/c/s/moon.example/a, https://moon.example/a",
    "https://www.youtube.com/redirect?event=x&q=https%3A%2F%2Fmoon.example, https://moon.example",
    "https://duckduckgo.com/l/?uddg=https%3A%2F%2Fmoon.example, https://moon.example",
    "https://www.bing.com/ck/a?p=x&u=a1aHR0cHM6Ly9tb29uLmV4YW1wbGUv, https://moon.example/",
    "https://href.li/?https://moon.example/a?b=c, https://moon.example/a?b=c",
    "https://anon.to/?https%3A%2F%2Fmoon.example%2Fa, https://moon.example/a",
    "https://outgoing.prod.webservices.mozgcp.net/v1/0a1b2c/https%3A//moon.example/a, https://moon.example/a",
    "https://12ft.io/https://moon.example/a, https://moon.example/a",
    "https://r.jina.ai/https://moon.example/a?b=c, https://moon.example/a?b=c",
    "https://proxy.idm.oclc.org/login?url=https://moon.example/a, https://moon.example/a"
  })
  void a_page_is_read_from_the_url_of_its_service(String written, String page) {
    assertThat(WrappedUrls.of(written).orElseThrow().page()).contains(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://t.co/abc",
        "https://lnkd.in/abc",
        "https://bit.ly/abc",
        "https://protect-eu.mimecast.com/s/aBcD?domain=moon.example",
        "https://email.mg.moon.example/c/eJwAbc",
        "https://x.list-manage.com/track/click?u=a"
      })
  void a_page_that_only_the_service_knows_is_not_guessed(String written) {
    assertThat(WrappedUrls.of(written).orElseThrow().page()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.google.com/",
        "https://www.google.com/url",
        "https://google.example.org/url?q=https://moon.example",
        "https://www.google.com/url?q=moon",
        "https://notgoogle.com/url?q=https://moon.example",
        "https://medium.com/m/signin",
        "https://href.li/",
        "https://www.mimecast.com/blog/",
        "https://email.moon.example/c/eJwAbc",
        "https://translate.google.com/",
        "https://moon.example/url?q=https://sun.example",
        "not a url"
      })
  void other_urls_are_left_alone(String written) {
    assertThat(WrappedUrls.of(written)).isEmpty();
  }

  @Test
  void services_around_services_are_removed_up_to_a_limit() {
    var url = "https://moon.example/";
    for (int i = 0; i < 3; i++) {
      url =
          "https://www.google.com/url?q="
              + url.replace("%", "%25").replace(":", "%3A").replace("&", "%26");
    }
    assertThat(WrappedUrls.of(url).orElseThrow().page()).contains("https://moon.example/");
  }
}
