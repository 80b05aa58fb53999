package org.coranto.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {

  private static final String AT = "https://example.org/a/post";

  private static HtmlPage page(String type, byte[] body) {
    return HtmlPage.of(AT, new HttpResponse(200, Map.of("content-type", type), body));
  }

  private static HtmlPage page(String html) {
    return page("text/html; charset=utf-8", html.getBytes(UTF_8));
  }

  private static String title(String type, String html, Charset charset) {
    return page(type, html.getBytes(charset)).page().titles().getFirst();
  }

  @Test
  void titles_are_those_of_open_graph_twitter_the_window_and_the_one_heading() {
    assertThat(
            page("""
            <title> The
              window </title>
            <meta name="twitter:title" content="The card">
            <meta property="og:title" content="The graph">
            <meta property="og:title" content="A second">
            <h1>The <em>heading</em></h1>
            """)
                .page()
                .titles())
        .containsExactly("The graph", "The card", "The window", "The heading");
  }

  @Test
  void of_two_headings_none_is_the_title_and_equal_titles_are_one() {
    assertThat(page("<title>A</title><h1>B</h1><h1>C</h1>").page().titles()).containsExactly("A");
    assertThat(page("<title>A</title><h1>A</h1>").page().titles()).containsExactly("A");
  }

  @Test
  void what_is_blank_or_endless_is_no_title() {
    assertThat(page("<title> \u00a0 </title><h1></h1>").page().titles()).isEmpty();
    assertThat(page("<title>" + "a".repeat(501) + "</title>").page().titles()).isEmpty();
    assertThat(page("<title>" + "a".repeat(500) + "</title>").page().titles()).hasSize(1);
    assertThat(page("").page().titles()).isEmpty();
  }

  @Test
  void the_server_may_name_the_charset_or_the_page_or_a_byte_order_mark() {
    assertThat(title("text/html; charset=ISO-8859-1", "<title>Grüße</title>", ISO_8859_1))
        .isEqualTo("Grüße");
    assertThat(title("text/html", "<meta charset=\"iso-8859-1\"><title>Grüße</title>", ISO_8859_1))
        .isEqualTo("Grüße");
    assertThat(title("text/html", "<title>Grüße</title>", UTF_8)).isEqualTo("Grüße");
    assertThat(title("text/html", "\ufeff<title>Grüße</title>", UTF_16LE)).isEqualTo("Grüße");
    assertThat(
            title(
                "text/html; charset=\"Shift_JIS\"",
                "<title>錆</title>",
                Charset.forName("Shift_JIS")))
        .isEqualTo("錆");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html; charset=no-such-charset",
        "text/html; charset=***",
        "text/html; charset=",
        "text/html; charset=ISO-2022-CN",
        "text/html; charset=x-JISAutoDetect"
      })
  void an_unknown_charset_is_ignored(String type) {
    assertThat(title(type, "<title>Grüße</title>", UTF_8)).isEqualTo("Grüße");
  }

  @Test
  void a_page_names_its_site_its_language_and_what_it_wants_to_be_called() {
    var page =
        page("""
        <html lang="de-CH"><meta property="og:site_name" content="A site">
        <meta name="description" content="What it says"><link rel="Canonical" href="../post">
        """)
            .page();
    assertThat(page.site()).isEqualTo("A site");
    assertThat(page.description()).isEqualTo("What it says");
    assertThat(page.language()).isEqualTo("de");
    assertThat(page.canonical()).hasValue("https://example.org/post");
  }

  @Test
  void what_it_does_not_say_is_empty() {
    var page = page("<html lang=\"german\"><link rel=canonical href=\"javascript:x\">").page();
    assertThat(page.site()).isEmpty();
    assertThat(page.description()).isEmpty();
    assertThat(page.language()).isEmpty();
    assertThat(page.canonical()).isEmpty();
    assertThat(page.events()).isEmpty();
  }

  @Test
  void an_application_name_is_a_site_s_too_and_open_graph_describes_better() {
    var page =
        page("<meta name=application-name content=App><meta name=description content=B>"
                + "<meta property=og:description content=A>")
            .page();
    assertThat(page.site()).isEqualTo("App");
    assertThat(page.description()).isEqualTo("A");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0; url=/new | https://example.org/new",
        "0;URL='new' | https://example.org/a/new",
        "3.5, https://other.example/ | https://other.example/",
        "5;url=\"?x\" | https://example.org/a/post?x",
        "6; url=/new |",
        "0 |",
        "soon; url=/new |",
        "0; url=https://example.org/a/post |",
        "9999999999; url=/new |"
      })
  void a_page_may_send_on_at_once(String content, String to) {
    var refresh =
        page("<meta http-equiv='Refresh' content='%s'>".formatted(content.replace("'", "&#39;")))
            .refresh();
    assertThat(refresh.orElse(null)).isEqualTo(to);
  }

  @Test
  void a_field_for_a_password_is_seen() {
    assertThat(page("<input type=PASSWORD>").asksLogin()).isTrue();
    assertThat(page("<input type=text>").asksLogin()).isFalse();
  }

  @Test
  void a_page_made_to_be_deep_is_read_all_the_same() {
    assertThat(page("<title>A</title>" + "<div>".repeat(50_000)).page().titles())
        .containsExactly("A");
    assertThat(page("<title>A</title>" + "<a><b>".repeat(20_000)).page().titles())
        .containsExactly("A");
  }
}
