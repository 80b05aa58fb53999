package org.coranto.output.feed;

import java.util.ArrayList;
import java.util.List;
import org.coranto.output.Fingerprint;
import org.coranto.output.Inputs;
import org.coranto.output.Lazy;
import org.coranto.output.Output;
import org.coranto.output.Plan;
import org.coranto.output.Site;

/// RSS, Atom and JSON Feed with the newest published editions in full, and the same three for each
/// section, where an entry is an item of its own.
public final class FeedOutput implements Output {

  @Override
  public String name() {
    return "feed";
  }

  @Override
  public List<Plan> plan(Site site) {
    var inputs = Inputs.of(site.newest(site.config().outputs().feedEditions()));
    var plans = new ArrayList<Plan>();
    var whole = new Lazy<>(() -> Channels.whole(site));
    for (var feed : Feeds.whole(site.config())) {
      plans.add(plan(feed, inputs, whole, site));
    }
    for (var section : Feeds.sections(site.config())) {
      var channel = new Lazy<>(() -> Channels.of(section, site));
      for (var feed : Feeds.of(section, site.config())) {
        plans.add(plan(feed, inputs, channel, site));
      }
    }
    return plans;
  }

  private static Plan plan(Feeds.Feed feed, Fingerprint inputs, Lazy<Channel> channel, Site site) {
    var self = site.absolute(feed.route());
    return new Plan.OfSite(
        feed.route().substring(1), inputs, () -> feed.format().written(channel.get(), self));
  }
}
