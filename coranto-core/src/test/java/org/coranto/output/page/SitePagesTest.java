package org.coranto.output.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SitePagesTest {

  private static PageNewsletter threeEditions() {
    return threeEditions("en");
  }

  private static PageNewsletter threeEditions(String language) {
    return new PageNewsletter()
        .language(language)
        .edition(1, "2030-12-26", "## News\n* [Fog](https://fog.example/)\n")
        .edition(2, "2031-01-02", "## News\n* [Rain](https://rain.example/)\n")
        .edition(3, "2031-01-09", "Words.\n\n## News\n### Coast\n* [Sun](https://sun.example/)\n");
  }

  @Test
  void every_edition_has_a_page_and_the_site_has_its_overviews() {
    assertThat(threeEditions().page("about", "About", "Us.").paths())
        .containsExactlyInAnyOrder(
            "1/index.html",
            "2/index.html",
            "3/index.html",
            "index.html",
            "archive/index.html",
            "events/index.html",
            "calls/index.html",
            "about/index.html",
            "404.html",
            "style.css",
            "icon.svg",
            "sitemap.xml",
            "robots.txt");
  }

  @Test
  void an_edition_links_to_its_neighbours() {
    var page = threeEditions().html("2/index.html");
    assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/1/");
    assertThat(page.select("a[rel=next]").text()).isEqualTo("Next edition Lights 3");
    assertThat(page.select("h1").text()).isEqualTo("Lights 2");
    assertThat(threeEditions().html("3/index.html").select("a[rel=next]")).isEmpty();
  }

  @Test
  void every_entry_can_be_linked_to() {
    var page = threeEditions().html("3/index.html");
    var entry = page.select("li[id]:has(a[href=https://sun.example/])");
    assertThat(entry.select("a.mark").attr("href")).isEqualTo("#" + entry.attr("id"));
    assertThat(entry.select("a.mark").attr("aria-label")).isEqualTo("Permalink");
    assertThat(page.select("div.entry[id] > p").text()).isEqualTo("Words.");
  }

  @Test
  void the_front_page_is_the_newest_edition_and_its_permalinks_lead_to_where_that_stays() {
    var page = threeEditions().html("index.html");
    assertThat(page.select("h1").text()).isEqualTo("Lights 3");
    assertThat(page.select("a.mark").eachAttr("href")).allMatch(href -> href.startsWith("/3/#"));
    assertThat(page.select(".contents a").eachAttr("href")).containsExactly("#news", "#coast");
    assertThat(page.title()).isEqualTo("Lights");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://lights.example/");
  }

  @Test
  void a_newsletter_without_an_edition_has_a_front_page_too() {
    assertThat(new PageNewsletter().html("index.html").text()).contains("still being written");
    assertThat(new PageNewsletter().html("events/index.html").text()).contains("No events");
    assertThat(new PageNewsletter().html("calls/index.html").text()).contains("No calls");
  }

  @Test
  void the_archive_has_all_editions_year_by_year() {
    var page = threeEditions().draft(4, "2031-01-16", "Soon.").html("archive/index.html");
    assertThat(page.select(".year h2").eachText()).containsExactly("2031", "2030");
    assertThat(page.select(".year a").eachText())
        .containsExactly("Lights 3", "Lights 2", "Lights 1");
    assertThat(page.select(".year time").eq(0).text()).isEqualTo("9 Jan");
  }

  @Test
  void a_draft_is_marked_and_not_linked_for_readers() {
    var world = threeEditions().draft(4, "2031-01-16", "Soon.");
    var page = world.html("4/index.html");
    assertThat(page.select(".draft").text()).contains("not published");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/3/");
    assertThat(world.html("3/index.html").select("a[href=/4/]")).isEmpty();
    assertThat(world.text("sitemap.xml")).contains("/3/").doesNotContain("/4/");
    assertThat(world.html("index.html").select(".notice a").attr("href")).isEqualTo("/4/");
  }

  @Test
  void a_page_has_metadata_for_previews_and_feed_readers() {
    var page = threeEditions().html("3/index.html");
    assertThat(page.select("meta[property=og:image]").attr("content"))
        .isEqualTo("https://lights.example/3/card.png");
    assertThat(
            threeEditions().html("2/index.html").select("meta[property=og:image]").attr("content"))
        .isEqualTo("https://lights.example/card.png");
    assertThat(page.select("link[rel=alternate]").eachAttr("href"))
        .containsExactly("/rss.xml", "/atom.xml", "/feed.json");
    assertThat(page.select("meta[property=article:published_time]").attr("content"))
        .isEqualTo("2031-01-09");
    assertThat(page.select(".tools a").eachAttr("href"))
        .containsExactly(
            "https://github.com/lights/paper/edit/HEAD/editions/3.md", "/3/edition.json");
  }

  @Test
  void nothing_is_linked_that_is_not_made() {
    var page = threeEditions().only("page").html("3/index.html");
    assertThat(page.select("link[rel=alternate], .tools a[href$=.json], meta[content$=.png]"))
        .isEmpty();
    assertThat(threeEditions().only("page").html("events/index.html").select("[href$=.ics]"))
        .isEmpty();
  }

  @Test
  void a_site_may_lie_below_a_path() {
    var world = threeEditions().address("https://example.org/lights/");
    var page = world.html("2/index.html");
    assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/lights/1/");
    assertThat(page.select("link[rel=stylesheet]").attr("href")).startsWith("/lights/style.css?");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://example.org/lights/2/");
    assertThat(world.html("index.html").select(".colophon a").eq(0).attr("href"))
        .isEqualTo("/lights/chart/");
    assertThat(world.text("robots.txt")).contains("https://example.org/lights/sitemap.xml");
  }

  @Test
  void a_page_runs_no_script_and_loads_nothing_from_third_parties() {
    var page = threeEditions().html("3/index.html");
    assertThat(page.select("script, iframe, [style], style")).isEmpty();
    assertThat(page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href"))
        .allMatch(href -> href.startsWith("/"));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; style-src 'self';");
    assertThat(threeEditions().text("style.css")).doesNotContain("@import", "url(");
  }

  @Test
  void a_hostile_title_is_plain_text_in_every_place() {
    var title = "</title><script>alert('\"1\"')</script> \u0007\uD800";
    var world = threeEditions().edition(4, "2031-01-16", title, "x").draft(5, "2031-01-20", "y");
    for (var path : world.paths()) {
      if (path.endsWith(".html")) {
        assertThat(world.html(path).select("script")).as(path).isEmpty();
      }
    }
    assertThat(world.html("4/index.html").select("h1").text())
        .isEqualTo("</title><script>alert('\"1\"')</script> \uFFFD");
  }

  @Test
  void a_page_of_a_language_that_runs_the_other_way_says_so() {
    var page = threeEditions("he").html("2/index.html");
    assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("html").attr("lang")).isEqualTo("he");
    assertThat(page.select("li[id]").attr("dir")).isEqualTo("ltr");
    assertThat(Language.isRightToLeft("ku-Arab")).isTrue();
    assertThat(Language.isRightToLeft("az")).isFalse();
  }

  @Test
  void dates_are_written_in_the_language_of_the_edition() {
    assertThat(threeEditions().html("2/index.html").select(".folio time").text())
        .isEqualTo("2 January 2031");
    assertThat(threeEditions("de").html("2/index.html").select(".folio time").text())
        .isEqualTo("2. Januar 2031");
  }

  @Test
  void a_reader_learns_how_long_it_takes() {
    var long_ = "word ".repeat(1150);
    var page = threeEditions().edition(4, "2031-01-16", long_).html("4/index.html");
    assertThat(page.select(".folio").text()).contains("5 min read");
    assertThat(page.select("meta[name=description]").attr("content")).hasSizeLessThan(205);
  }

  @Test
  void an_edition_on_the_rack_depends_on_its_neighbours_and_on_nothing_else() {
    var before = threeEditions();
    var after =
        new PageNewsletter()
            .edition(1, "2030-12-26", "## News\n* [Fog](https://fog.example/)\n")
            .edition(2, "2031-01-02", "## News\n* [Rain](https://rain.example/)\n")
            .edition(3, "2031-01-09", "Lights 3, renamed", "Words.");
    assertThat(after.plan("1/index.html").inputs()).isEqualTo(before.plan("1/index.html").inputs());
    for (var path : new String[] {"2/index.html", "index.html", "archive/index.html"}) {
      assertThat(after.plan(path).inputs()).as(path).isNotEqualTo(before.plan(path).inputs());
    }
    assertThat(after.plan("404.html").inputs()).isEqualTo(before.plan("404.html").inputs());
  }

  @Test
  void an_edition_that_is_no_longer_among_the_newest_loses_its_own_card() {
    var before = threeEditions();
    var after = threeEditions().edition(4, "2031-01-16", "More.");
    assertThat(after.plan("3/index.html").inputs())
        .isNotEqualTo(before.plan("3/index.html").inputs());
    assertThat(after.html("3/index.html").select("meta[name=twitter:image]").attr("content"))
        .isEqualTo("https://lights.example/card.png");
  }

  @Test
  void many_threads_set_the_same_pages() {
    var site = threeEditions().site();
    for (int round = 0; round < 20; round++) {
      var pages =
          new SitePages()
              .plan(site).parallelStream()
                  .map(plan -> new String(PageNewsletter.bytes(site, plan), StandardCharsets.UTF_8))
                  .toList();
      var again =
          new SitePages()
              .plan(site).stream()
                  .map(plan -> new String(PageNewsletter.bytes(site, plan), StandardCharsets.UTF_8))
                  .toList();
      assertThat(pages).isEqualTo(again);
    }
  }

  @Test
  void the_style_sheet_is_small() {
    assertThat(threeEditions().text("style.css").length()).isLessThan(15_000);
  }

  @Test
  void any_accent_can_be_read_on_paper_and_in_the_dark() {
    var random = new java.util.Random(7);
    for (int i = 0; i < 500; i++) {
      var accent = AccentColour.of("#%06x".formatted(random.nextInt(0x1000000)));
      assertThat(contrast(accent.onLight(), AccentColour.LIGHT)).isGreaterThanOrEqualTo(4.5);
      assertThat(contrast(accent.onDark(), AccentColour.DARK)).isGreaterThanOrEqualTo(4.5);
    }
    assertThat(AccentColour.of("#1f5f7a").onLight()).isEqualTo("#1f5f7a");
    assertThat(AccentColour.contrast(0, 0xffffff)).isEqualTo(21);
  }

  private static double contrast(String colour, int background) {
    return AccentColour.contrast(Integer.parseInt(colour.substring(1), 16), background);
  }

  /// The link to the previous edition was once made from a map, whose order differs between
  /// processes.
  @Test
  void the_front_page_has_one_fingerprint_in_every_process() {
    assertThat(threeEditions().plan("index.html").inputs().value())
        .isEqualTo("4910b83d55fccf01000000b4");
  }
}
