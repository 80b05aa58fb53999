package org.coranto.output.social;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.coranto.model.Edition;
import org.coranto.model.EditionHead;
import org.coranto.output.Inputs;
import org.coranto.output.Output;
import org.coranto.output.Plan;
import org.coranto.output.Site;

/// Texts for posts about a new edition: `social/mastodon.txt`, `social/bluesky.json` and
/// `social/forum.md` beside the page of the newest one, and of drafts if they are shown. Nothing
/// links to them, and they contain nothing that the page does not have.
public final class SocialOutput implements Output {

  @Override
  public String name() {
    return "social";
  }

  @Override
  public List<Plan> plan(Site site) {
    var drafts = site.editions().stream().filter(EditionHead::draft);
    var plans = new ArrayList<Plan>();
    Stream.concat(site.newest(1).stream(), drafts)
        .forEach(head -> {
          plans.add(plan(head, "mastodon.txt", edition -> MastodonText.written(edition, site)));
          plans.add(plan(head, "bluesky.json", edition -> BlueskyText.written(edition, site)));
          plans.add(plan(head, "forum.md", edition -> ForumText.written(edition, site)));
        });
    return plans;
  }

  private static Plan plan(EditionHead head, String name, Function<Edition, byte[]> rendering) {
    return new Plan.OfEdition(
        head.beside("social/" + name).substring(1), Inputs.of(List.of(head)), head, rendering);
  }
}
