package org.coranto.output.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coranto.config.OutputSettings;
import org.coranto.output.Artifacts;
import org.coranto.output.Plan;
import org.coranto.output.RealSite;
import org.coranto.output.Site;
import org.junit.jupiter.api.Test;

/// Feeds of a real newsletter with thirteen years of editions.
class RealFeedsTest {

  @Test
  void feeds_of_the_newest_editions_are_valid_whole_and_by_section() {
    var feeds = Artifacts.of(new FeedOutput(), RealSite.open());
    feeds.forEach(FeedRules::check);
    assertThat(FeedRules.parsed(feeds.get("rss.xml")).getEntries()).hasSize(10);
    assertThat(FeedRules.parsed(feeds.get("feeds/pick.rss.xml")).getEntries())
        .hasSizeBetween(8, 10);
    assertThat(FeedRules.parsed(feeds.get("feeds/events.atom.xml")).getEntries())
        .as("an event that stands in four editions is one item")
        .hasSizeBetween(80, 250);
  }

  @Test
  void a_feed_of_every_edition_there_ever_was_is_valid() {
    var site = with(1_000, RealSite.open());
    for (var plan : new FeedOutput().plan(site)) {
      if (plan instanceof Plan.OfSite(var path, _, var rendering) && !path.contains("/")) {
        var feed = rendering.get();
        FeedRules.check(path, feed);
        if (path.equals("atom.xml")) {
          assertThat(FeedRules.parsed(feed).getEntries()).hasSize(667);
        }
      }
    }
  }

  private static Site with(int editions, Site site) {
    var config = site.config();
    var old = config.outputs();
    var settings =
        new OutputSettings(
            old.only(),
            old.rss(),
            old.atom(),
            old.jsonFeed(),
            editions,
            old.calendarEditions(),
            old.mailEditions(),
            old.mailLimit(),
            old.cards(),
            List.of(OutputSettings.RedirectForm.PAGE));
    var other = config.toBuilder().outputs(settings).build();
    return new Site(other, site.editions(), site.pages(), site.reader(), site.theme());
  }
}
