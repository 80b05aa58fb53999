package org.coranto.output.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.util.List;
import org.coranto.output.Artifacts;
import org.coranto.output.Gazette;
import org.coranto.output.Plan;
import org.coranto.output.Site;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class FeedTest {

  private static Artifacts feeds(Site site) {
    return Artifacts.of(new FeedOutput(), site);
  }

  private static String edition(int number, String date, String body) {
    return """
    Title: The Harbour Gazette %d
    Number: %d
    Date: %s

    %s
    """
        .formatted(number, number, date, body);
  }

  private static final Site SITE = Gazette.of(Gazette.EVERY_KIND).site();

  @Test
  void every_format_exists_whole_and_for_each_section() {
    assertThat(feeds(SITE).paths())
        .contains("rss.xml", "atom.xml", "feed.json")
        .contains("feeds/events.rss.xml", "feeds/events.atom.xml", "feeds/events.json")
        .hasSize(3 + 3 * 6);
  }

  @Test
  void pages_learn_of_every_feed_under_a_name_of_its_own() {
    var feeds = new java.util.ArrayList<>(Feeds.whole(SITE.config()));
    Feeds.sections(SITE.config()).forEach(one -> feeds.addAll(Feeds.of(one, SITE.config())));
    assertThat(feeds)
        .extracting(feed -> feed.route().substring(1))
        .hasSameElementsAs(feeds(SITE).paths());
    assertThat(feeds).extracting(Feeds.Feed::title).doesNotHaveDuplicates();
    assertThat(feeds.getFirst().title()).isEqualTo("The Harbour Gazette (RSS)");
  }

  @Test
  void all_three_formats_are_valid() {
    feeds(SITE).forEach(FeedRules::check);
  }

  @Test
  void an_item_holds_the_full_text_with_whole_addresses() {
    for (var entry : List.of(only("rss.xml"), only("atom.xml"))) {
      var html = Jsoup.parse(entry.getContents().getFirst().getValue());
      assertThat(html.select("a").eachAttr("href"))
          .contains("https://harbour.example/about/", "https://crane.example/mended?a=1&b=2");
      assertThat(html.text()).contains("Good morning", "Knots for beginners", "safe, but");
      assertThat(html.html()).doesNotContain("Editors: read the guide");
    }
  }

  private static SyndEntry only(String path) {
    return FeedRules.parsed(feeds(SITE).get(path)).getEntries().getFirst();
  }

  @Test
  void an_item_keeps_its_id_when_its_title_changes() {
    var renamed = Gazette.EVERY_KIND.replace("Title: The Harbour Gazette 12", "Title: Anchors up");
    var after = FeedRules.parsed(feeds(Gazette.of(renamed).site()).get("atom.xml"));
    assertThat(after.getEntries().getFirst().getTitle()).isEqualTo("Anchors up");
    assertThat(after.getEntries().getFirst().getUri())
        .isEqualTo(only("atom.xml").getUri())
        .isEqualTo("https://harbour.example/2026/08/19/12/");
  }

  @Test
  void an_item_is_dated_by_the_press_hour_in_the_newsletters_zone() {
    assertThat(feeds(SITE).text("atom.xml"))
        .contains("<updated>2026-08-19T12:00:00+02:00</updated>");
    assertThat(feeds(SITE).text("rss.xml"))
        .contains("<pubDate>Wed, 19 Aug 2026 12:00:00 +0200</pubDate>");
  }

  @Test
  void feeds_name_themselves_and_their_hub() {
    assertThat(feeds(SITE).text("rss.xml"))
        .contains(
            "<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"https://harbour.example/rss.xml\"/>")
        .contains("<atom:link rel=\"hub\" href=\"https://hub.example/\"/>");
    assertThat(feeds(SITE).text("feeds/events.atom.xml"))
        .contains(
            "rel=\"self\"",
            "href=\"https://harbour.example/feeds/events.atom.xml\"",
            "rel=\"hub\"");
    assertThat(feeds(SITE).text("feed.json"))
        .contains("\"hubs\":[{\"type\":\"WebSub\",\"url\":\"https://hub.example/\"}]");
  }

  @Test
  void a_feed_holds_the_newest_editions_first_and_no_draft() {
    var site =
        Gazette.of(
                edition(1, "2026-08-05", "One."),
                edition(2, "2026-08-12", "Two."),
                edition(3, "2026-08-19", "Three."),
                edition(4, "2026-08-26", "Four."))
            .withDraft(edition(5, "2026-09-02", "Five."))
            .site();
    assertThat(titles(site, "rss.xml"))
        .containsExactly("The Harbour Gazette 4", "The Harbour Gazette 3", "The Harbour Gazette 2");
  }

  private static List<String> titles(Site site, String path) {
    return FeedRules.parsed(feeds(site).get(path)).getEntries().stream()
        .map(SyndEntry::getTitle)
        .toList();
  }

  @Test
  void a_newsletter_without_editions_has_valid_feeds_without_items() {
    var feeds = feeds(Gazette.of().site());
    feeds.forEach(FeedRules::check);
    assertThat(FeedRules.parsed(feeds.get("rss.xml")).getEntries()).isEmpty();
  }

  @Test
  void a_sections_feed_has_an_item_for_each_entry_that_leads_where_the_entry_leads() {
    SyndFeed news = FeedRules.parsed(feeds(SITE).get("feeds/news.rss.xml"));
    assertThat(news.getTitle()).isEqualTo("The Harbour Gazette: News");
    assertThat(news.getEntries())
        .extracting(SyndEntry::getTitle)
        .containsExactly("How the crane was mended", "A tour of the docks");
    var tour = news.getEntries().getLast();
    assertThat(tour.getLink()).isEqualTo("https://docks.example/tour");
    assertThat(tour.getUri()).startsWith("https://harbour.example/2026/08/19/12/#");
    assertThat(tour.getCategories().getFirst().getName()).isEqualTo("video");
    assertThat(tour.getContents().getFirst().getValue()).contains("The Harbour Gazette 12</a>");
  }

  @Test
  void an_events_title_says_when_and_where() {
    assertThat(titles(SITE, "feeds/events.atom.xml"))
        .containsExactly(
            "Knots for beginners – 2026-08-25, Bergen, NO",
            "Harbour Days 2026 – 2026-09-01 – 2026-09-03");
  }

  private static final String EVENT =
      """
      ## Upcoming Events

      * 2026-08-25 | Bergen, NO | [Sailors](https://sailors.example/)
          * [**Knots%s**](https://sailors.example/knots)
      """;

  @Test
  void an_event_that_is_carried_over_stays_one_item() {
    var site =
        Gazette.of(
                edition(1, "2026-08-05", EVENT.formatted("")),
                edition(2, "2026-08-12", EVENT.formatted("")))
            .site();
    var entries = FeedRules.parsed(feeds(site).get("feeds/events.atom.xml")).getEntries();
    assertThat(entries).hasSize(1);
    assertThat(entries.getFirst().getUpdatedDate()).isEqualTo("2026-08-05T10:00:00Z");
  }

  @Test
  void an_event_whose_words_changed_is_updated_under_its_id() {
    var before = edition(1, "2026-08-05", EVENT.formatted(""));
    var after = edition(2, "2026-08-12", EVENT.formatted(" for experts"));
    var old = FeedRules.parsed(feeds(Gazette.of(before).site()).get("feeds/events.atom.xml"));
    var now =
        FeedRules.parsed(feeds(Gazette.of(before, after).site()).get("feeds/events.atom.xml"));
    assertThat(now.getEntries()).hasSize(1);
    var event = now.getEntries().getFirst();
    assertThat(event.getUri()).isEqualTo(old.getEntries().getFirst().getUri());
    assertThat(event.getTitle()).startsWith("Knots for experts");
    assertThat(event.getPublishedDate()).isEqualTo("2026-08-05T10:00:00Z");
    assertThat(event.getUpdatedDate()).isEqualTo("2026-08-12T10:00:00Z");
  }

  @Test
  void a_section_of_prose_has_an_item_for_each_edition() {
    var site =
        Gazette.of(
                edition(1, "2026-08-05", "## Letters\n\nDear harbour,\n\nthe crane is loud."),
                edition(2, "2026-08-12", "No letters this week."))
            .site();
    var letters = FeedRules.parsed(feeds(site).get("feeds/letters.rss.xml")).getEntries();
    assertThat(letters).extracting(SyndEntry::getTitle).containsExactly("The Harbour Gazette 1");
    assertThat(letters.getFirst().getContents().getFirst().getValue()).contains("crane is loud");
  }

  @Test
  void an_edition_that_no_feed_holds_does_not_change_their_inputs() {
    var old = edition(1, "2026-08-05", "One.");
    var rest =
        new String[] {
          edition(2, "2026-08-12", "Two."),
          edition(3, "2026-08-19", "Three."),
          edition(4, "2026-08-26", "Four.")
        };
    var before = new FeedOutput().plan(Gazette.of(old, rest[0], rest[1], rest[2]).site());
    var after = new FeedOutput().plan(Gazette.of(old + "More.", rest[0], rest[1], rest[2]).site());
    assertThat(after)
        .extracting(Plan::inputs)
        .isEqualTo(before.stream().map(Plan::inputs).toList());
    var changed =
        new FeedOutput().plan(Gazette.of(old, rest[0], rest[1], rest[2] + "More.").site());
    assertThat(changed.getFirst().inputs()).isNotEqualTo(before.getFirst().inputs());
  }
}
