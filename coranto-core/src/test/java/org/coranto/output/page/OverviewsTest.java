package org.coranto.output.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OverviewsTest {

  private static final PageNewsletter WORLD =
      new PageNewsletter()
          .edition(1, "2031-01-02", PageNewsletter.EVENTS + PageNewsletter.CALLS)
          .edition(2, "2031-01-09", "Nothing new.");

  @Test
  void future_events_are_sorted_by_region_and_day() {
    var page = WORLD.html("events/index.html");
    assertThat(page.select("section h2").eachText()).containsExactly("Atlantis", "Europe Calendar");
    assertThat(page.select("section .what").eachText()).containsExactly("Down", "Two days of fog");
    var fog = page.select("li:has(a[href=https://fyr.example/fog])");
    assertThat(fog.select(".when").text()).isEqualTo("Mon 20 Jan – Tue 21 Jan");
    assertThat(fog.select(".where").text()).isEqualTo("Fyr · Skagen, DK · hybrid · No. 1");
    assertThat(fog.select(".from").attr("href")).startsWith("/1/#e");
  }

  @Test
  void an_event_that_was_over_when_the_newest_edition_appeared_is_not_to_come() {
    assertThat(WORLD.html("events/index.html").text()).doesNotContain("Oil or LED");
  }

  @Test
  void the_events_page_leads_to_every_calendar() {
    assertThat(WORLD.html("events/index.html").select(".calendars a").eachAttr("href"))
        .contains("/calendar/all.ics", "/calendar/online.ics", "/calendar/europe.ics");
    assertThat(WORLD.html("events/index.html").select("section:has(.what) h2 a").eachAttr("href"))
        .containsExactly("/calendar/europe.ics");
  }

  @Test
  void a_call_is_open_until_its_deadline_or_while_it_is_news() {
    var page = WORLD.html("calls/index.html");
    assertThat(page.select(".what").eachText()).containsExactly("Conference", "trim the wick");
    assertThat(page.select(".when").eachText()).containsExactly("Fri 10 Jan", "lamp");
    assertThat(page.select(".where").eq(0).text())
        .isEqualTo("Skagen, DK · takes place 1 Mar – 2 March 2031 · No. 1");
  }

  @Test
  void the_edition_itself_sets_the_days_in_a_column() {
    var page = WORLD.html("1/index.html");
    assertThat(page.select("li.event > .when").eachText())
        .containsExactly("2031-01-05", "2031-01-20 – 2031-01-21", "2031-02-01");
    assertThat(
            page.select("li.event").eq(0).textNodes().stream()
                .map(words -> words.text().strip())
                .filter(words -> !words.isEmpty())
                .findFirst())
        .hasValue("Brest, FR |");
  }

  @Test
  void the_overviews_depend_on_every_edition_that_they_are_made_from() {
    var more =
        new PageNewsletter()
            .edition(1, "2031-01-02", PageNewsletter.EVENTS)
            .edition(2, "2031-01-09", "Nothing new.");
    for (var path : new String[] {"events/index.html", "calls/index.html"}) {
      assertThat(more.plan(path).inputs()).isNotEqualTo(WORLD.plan(path).inputs());
    }
  }
}
