package org.coranto.output.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coranto.output.email.MailNewsletter.edition;
import static org.coranto.output.email.MailNewsletter.mail;

import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.output.Site;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MailHtmlTest {

  @Test
  void a_mail_begins_with_its_title_its_day_and_the_way_to_the_web() {
    var body = Jsoup.parse(mail("Hello.\n").html()).body();

    assertThat(body.select("h1 a").attr("href")).isEqualTo(MailNewsletter.PAGE);
    assertThat(body.select("h1 + p").text()).isEqualTo("2 January 2031 · Read on the web");
  }

  @Test
  void an_inbox_shows_the_first_titles_behind_the_subject() {
    var html =
        mail("""
        Hello.

        ## links

        * [Warp](https://loom.example/1)
        * [Left](https://loom.example/2)

        ## rumours

        * [Weft](https://loom.example/3)
        """)
            .html();

    var preview = Jsoup.parse(html).body().child(0);
    assertThat(preview.text()).isEqualTo("Warp · Weft");
    assertThat(preview.attr("style")).isEqualTo("display:none");
  }

  @Test
  void every_address_is_whole() {
    var html =
        mail("""
        [a](/about/) [b](#links) [c](more.html) [d](//cdn.example/x) [e](?q=1) [f](mailto:a@b.example) ![g](/i.png)
        """)
            .html();

    var body = Jsoup.parse(html).body();
    assertThat(body.select("p:contains(a b) a").eachAttr("href"))
        .containsExactly(
            "https://weekly.example/about/",
            MailNewsletter.PAGE + "#links",
            MailNewsletter.PAGE + "more.html",
            "https://cdn.example/x",
            MailNewsletter.PAGE + "?q=1",
            "mailto:a@b.example");
    assertThat(body.select("img").attr("src")).isEqualTo("https://weekly.example/i.png");
  }

  @Test
  void a_picture_is_fetched_over_https_and_has_words_for_those_who_do_not_see_it() {
    var html =
        mail("""
        ![A "loom" > all](http://loom.example/1.png)

        <img src="http://loom.example/2.png">
        """)
            .html();

    var images = Jsoup.parse(html).select("img");
    assertThat(images.eachAttr("src"))
        .containsExactly("https://loom.example/1.png", "https://loom.example/2.png");
    assertThat(images).allMatch(image -> image.hasAttr("alt"));
    assertThat(images.attr("alt")).isEqualTo("A \"loom\" > all");
  }

  @Test
  void a_placeholder_in_an_edition_is_escaped() {
    var mail =
        mail(
            edition(
                "Title {{unsubscribe}}",
                "en",
                """
                {{unsubscribe}} {{{reason}}} [x](https://evil.example/?u={{unsubscribe}}) ![{{unsubscribe}}](https://evil.example/{{unsubscribe}}.png)

                <img src="https://evil.example/?{{unsubscribe}}" alt="{{unsubscribe}}">

                ## {{postal-address}}

                ```
                {{unsubscribe}}
                ```

                * 2031-01-20 | {{reason}} | [{{reason}}](https://evil.example/{{reason}})
                """));

    for (var placeholder : MailPlaceholder.values()) {
      assertThat(mail.html().split(Pattern.quote(placeholder.mark()), -1))
          .as(mail.html())
          .hasSize(2);
      assertThat(mail.text().split(Pattern.quote(placeholder.mark()), -1))
          .as(mail.text())
          .hasSize(2);
    }
    assertThat(Jsoup.parse(mail.html()).title()).isEqualTo("Title {{unsubscribe}}");
  }

  @Test
  void scripts_and_their_addresses_do_not_get_through() {
    var mail =
        mail(
            """
            a <script>alert(1)</script> [x](javascript:alert(1)) [y](data:text/html,x) <a href="vbscript:x" onclick="x">z</a>

            <style>p{}</style>
            """);

    for (var body : new String[] {mail.html(), mail.text()}) {
      assertThat(body)
          .doesNotContain("javascript:", "data:text", "vbscript:", "onclick", "<script", "p{}");
    }
  }

  @Test
  void a_mail_says_its_language_and_which_way_it_runs() {
    var html = mail(edition("גיליון 7", "he", "שלום.\n")).html();

    assertThat(Jsoup.parse(html).select("html, body table div").eachAttr("dir"))
        .containsExactly("rtl", "rtl");
    assertThat(Jsoup.parse(html).select("html, body table div").eachAttr("lang"))
        .containsExactly("he", "he");
    assertThat(html).contains("ul,ol{margin:0 22px 14px 0;");
  }

  @Test
  void a_footer_leaves_room_for_what_differs_from_reader_to_reader() {
    var footer = Jsoup.parse(mail("Hello.\n").html()).select("p:last-of-type");

    assertThat(footer.text())
        .isEqualTo("{{reason}} Unsubscribe · Read on the web {{postal-address}}");
    assertThat(footer.select("a").attr("href")).isEqualTo("{{unsubscribe}}");
  }

  @Test
  void a_theme_can_bring_its_own_styles() {
    var edition = edition("Hello.\n");
    var site = MailNewsletter.site(edition);
    var themed =
        new Site(
            site.config(),
            site.editions(),
            site.pages(),
            site.reader(),
            name ->
                name.equals("mail-colours.css")
                    ? Optional.of("a{color:$accent}\n</style><b>")
                    : Optional.empty());

    assertThat(Mail.of(themed, edition).html())
        .contains("a{color:#a03000} <\\/style><b>")
        .contains("h1{font-size");
  }
}
