package org.coranto.desk.flow;

import java.util.Collection;
import java.util.List;
import org.coranto.desk.store.StoredTip;
import org.coranto.desk.store.TipState;

/** Lists tips for an editor. */
public final class ListTips {

  private final NewsletterAt newsletter;

  public ListTips(NewsletterAt newsletter) {
    this.newsletter = newsletter;
  }

  /**
   * In the order in which they came. Tips of lists that sources make need no decision, and ballots
   * are secret: neither is listed.
   */
  public List<StoredTip> run(Collection<TipState> states) {
    try (var desk = newsletter.tips()) {
      var trackers = desk.trackers();
      var ballots = KeptTips.ofBallots(desk.config());
      return desk.tips().in(states).stream()
          .filter(tip -> !trackers.contains(tip.tip().origin().source()))
          .filter(tip -> !ballots.contains(tip.tip().origin().source()))
          .toList();
    }
  }

  public StoredTip find(long id) {
    try (var desk = newsletter.tips()) {
      return desk.tip(id);
    }
  }
}
