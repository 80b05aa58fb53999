package org.coranto.desk.flow;

import java.util.Collection;
import java.util.List;
import org.coranto.desk.newsletter.Newsletter;
import org.coranto.desk.store.StoredTip;
import org.coranto.desk.store.TipState;
import org.coranto.desk.store.TipStore;
import org.coranto.source.Sources;

/** Lists tips for an editor. */
public final class ListTips {

  private final Newsletter newsletter;

  public ListTips(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /**
   * In the order in which they came. Tips of lists that sources make need no decision, and ballots
   * are secret: neither is listed.
   */
  public List<StoredTip> run(Collection<TipState> states) {
    var trackers = Sources.trackers(newsletter.config());
    var ballots = newsletter.config().ballotSources();
    return new TipStore(newsletter.store())
        .in(states).stream()
            .filter(tip -> !trackers.contains(tip.tip().origin().source()))
            .filter(tip -> !ballots.contains(tip.tip().origin().source()))
            .toList();
  }

  public StoredTip find(long id) {
    return new TipStore(newsletter.store()).get(id);
  }
}
