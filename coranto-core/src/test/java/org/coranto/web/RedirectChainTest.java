package org.coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.coranto.url.UrlReferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedirectChainTest {

  private static final String START = "https://example.org/a/post";

  private static HttpResponse status(int status, String... header) {
    return new HttpResponse(
        status, header.length == 0 ? Map.of() : Map.of(header[0], header[1]), new byte[0]);
  }

  private static HttpResponse html(String body) {
    return new HttpResponse(
        200, Map.of("content-type", "text/html"), body.getBytes(StandardCharsets.UTF_8));
  }

  private static PageAnswer end(RedirectChain chain, HttpResponse answer) {
    assertThat(chain.then(answer)).isInstanceOf(RedirectChain.Step.End.class);
    return ((RedirectChain.Step.End) chain.then(answer)).answer();
  }

  private static RedirectChain follow(RedirectChain chain, int status, String to) {
    var step = chain.then(status(status, "location", to));
    assertThat(step).isInstanceOf(RedirectChain.Step.Follow.class);
    return ((RedirectChain.Step.Follow) step).chain();
  }

  private static String why(HttpResponse answer) {
    return ((PageAnswer.Unknown) end(RedirectChain.from(START), answer)).why();
  }

  @ParameterizedTest
  @CsvSource({
    "400, unexpected status 400",
    "402, unexpected status 402",
    "403, the server refuses requests from programs (status 403)",
    "405, unexpected status 405",
    "429, too many requests (status 429)",
    "451, unavailable for legal reasons (status 451)",
    "499, unexpected status 499",
    "500, server error (status 500)",
    "503, server error (status 503)",
    "999, the server refuses requests from programs (status 999)",
    "304, unexpected status 304",
    "102, unexpected status 102"
  })
  void what_says_nothing_of_the_page_is_unknown(int status, String why) {
    assertThat(why(status(status))).isEqualTo(why);
  }

  @ParameterizedTest
  @CsvSource({"404", "410"})
  void only_what_the_server_calls_so_is_gone(int status) {
    assertThat(end(RedirectChain.from(START), status(status)))
        .isEqualTo(new PageAnswer.Gone(status, new ArchivedCopy.Unknown()));
  }

  @ParameterizedTest
  @CsvSource({"401", "407"})
  void a_page_with_a_login_is_a_login_wall(int status) {
    assertThat(end(RedirectChain.from(START), status(status)))
        .isEqualTo(new PageAnswer.LoginWall(START));
  }

  @ParameterizedTest
  @CsvSource({"200", "204", "299"})
  void what_went_well_is_fine(int status) {
    assertThat(end(RedirectChain.from(START), status(status))).isInstanceOf(PageAnswer.Fine.class);
  }

  @ParameterizedTest
  @CsvSource({"301, true", "308, true", "302, false", "303, false", "307, false"})
  void a_move_is_for_good_where_its_server_says_so(int status, boolean forGood) {
    var chain = follow(RedirectChain.from(START), status, "../b");
    assertThat(chain.address()).isEqualTo("https://example.org/b");
    assertThat(((PageAnswer.Moved) end(chain, html("<title>B</title>"))).forGood())
        .isEqualTo(forGood);
  }

  @Test
  void a_fragment_of_a_redirect_is_not_asked_for() {
    assertThat(follow(RedirectChain.from(START), 301, "https://example.org/b#c").address())
        .isEqualTo("https://example.org/b");
  }

  @Test
  void more_redirects_than_a_browser_follows_are_a_circle() {
    var chain = RedirectChain.from(START);
    for (int i = 1; i <= RedirectChain.MOST_HOPS; i++) {
      chain = follow(chain, 302, "/" + i);
    }
    assertThat(end(chain, status(302, "location", "/more")))
        .isInstanceOfSatisfying(
            PageAnswer.SoftGone.class,
            gone -> assertThat(gone.sign()).isEqualTo("redirects in a circle"));
  }

  @Test
  void a_circle_that_sets_a_cookie_may_end_in_a_browser() {
    var chain = follow(RedirectChain.from(START), 302, "/gate");
    var answer =
        new HttpResponse(302, Map.of("location", START, "set-cookie", "seen=1"), new byte[0]);
    assertThat(end(chain, answer)).isInstanceOf(PageAnswer.Unknown.class);
    assertThat(end(chain, status(302, "location", START))).isInstanceOf(PageAnswer.SoftGone.class);
    assertThat(end(chain, status(302, "location", "https://example.org/gate")))
        .isInstanceOf(PageAnswer.Unknown.class);
  }

  @Test
  void a_host_without_the_server_behind_it_is_gone() {
    assertThat(end(RedirectChain.from(START), status(530))).isInstanceOf(PageAnswer.SoftGone.class);
  }

  @Test
  void a_bar_which_browsers_send_as_it_is_leaves_a_missing_page_unknown() {
    assertThat(end(RedirectChain.from("https://example.org/a|b"), status(404)))
        .isInstanceOf(PageAnswer.Unknown.class);
  }

  @ParameterizedTest
  @CsvSource({
    "https://accounts.google.com/ServiceLogin?continue=x",
    "https://sso.example.org/?to=x",
    "/i/flow/login?redirect=x",
    "/Login.action?os_destination=x",
    "/users/sign_in"
  })
  void a_redirect_to_a_login_is_evidence_without_asking_its_host(String to) {
    assertThat(end(RedirectChain.from(START), status(302, "location", to)))
        .isInstanceOf(PageAnswer.LoginWall.class);
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.hugedomains.com/x?d=example.org",
    "https://sedo.com/search",
    "http://ww25.example.org/a/post"
  })
  void a_redirect_to_a_seller_of_domains_is_evidence_without_asking_its_host(String to) {
    assertThat(end(RedirectChain.from(START), status(302, "location", to)))
        .isInstanceOf(PageAnswer.SoftGone.class);
  }

  @ParameterizedTest
  @CsvSource({
    "/blog/login/how-it-works",
    "/news/sign-in-with-a-passkey",
    "https://ww.example.net/a"
  })
  void a_word_in_an_address_is_no_evidence(String to) {
    follow(RedirectChain.from(START), 302, to);
  }

  @ParameterizedTest
  @CsvSource({
    "Just a moment..., true",
    "Attention Required! | Cloudflare, true",
    "Justice, false",
    "Forbidden, true",
    "Forbidding, false"
  })
  void a_page_for_programs_only_is_not_taken_for_the_page(String title, boolean doubted) {
    var answer = end(RedirectChain.from(START), html("<title>%s</title>".formatted(title)));
    assertThat(answer instanceof PageAnswer.Unknown).isEqualTo(doubted);
  }

  @Test
  void a_consent_page_is_not_taken_for_the_page() {
    assertThat(why(status(302, "location", "https://consent.youtube.com/m?continue=x")))
        .isEqualTo("the server shows a consent page first");
    assertThat(why(status(301, "location", "/cookie-wall")))
        .isEqualTo("the server shows a consent page first");
  }

  @Test
  void a_host_that_is_no_name_is_asked_all_the_same() {
    assertThat(end(RedirectChain.from("https://my_host.example/a"), html("<title>404</title>")))
        .isInstanceOf(PageAnswer.Fine.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.org/a/b | c | https://example.org/a/c",
        "https://example.org/a/b | /c | https://example.org/c",
        "https://example.org/a/b | //other.example/c | https://other.example/c",
        "https://example.org/a/b | ?x=1 | https://example.org/a/b?x=1",
        "https://example.org | c | https://example.org/c",
        "https://example.org/a | https://example.org/ä b | https://example.org/ä%20b",
        "https://example.org/a | /100% | https://example.org/100%25",
        "https://example.org/a | /%41%zz | https://example.org/%41%25zz",
        "https://example.org/a | /a[1]?b{2} | https://example.org/a%5B1%5D?b%7B2%7D",
        "https://example.org/a | //[::1]:80/a[1] | https://[::1]:80/a%5B1%5D",
        "https://example.org/a[1] | //b/[2] | https://b/%5B2%5D",
        "https://example.org/a | /b//c[1] | https://example.org/b//c%5B1%5D",
        "https://example.org/a b | c | https://example.org/c",
        "https://example.org/a | mailto:a@b.example | mailto:a@b.example",
        "https://example.org/a | https://[ |",
        "https://example.org/a | '' |",
      })
  void references_are_resolved_as_browsers_do(String base, String reference, String to) {
    assertThat(UrlReferences.resolved(base, reference).orElse(null)).isEqualTo(to);
  }

  @Test
  void line_breaks_in_an_address_are_dropped_and_endless_ones_are_none() {
    assertThat(UrlReferences.resolved(START, "/a\r\nSet-Cookie: x"))
        .hasValue("https://example.org/aSet-Cookie:%20x");
    assertThat(UrlReferences.resolved(START, "/" + "a".repeat(5_000))).isEmpty();
  }
}
