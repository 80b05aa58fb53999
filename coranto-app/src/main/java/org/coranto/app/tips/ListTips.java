package org.coranto.app.tips;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.store.StoredTip;
import org.coranto.app.store.TipStore;
import org.coranto.config.Config;
import org.coranto.inbox.TipState;
import org.coranto.registry.Sources;

/// Lists tips for an editor.
public final class ListTips {

  private final Newsletter newsletter;

  public ListTips(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /// The tips to list.
  public sealed interface Request {

    /// All tips in one of these states.
    record In(Set<TipState> states) implements Request {

      public In {
        states = Set.copyOf(states);
      }
    }

    /// The tip with this number.
    record One(long id) implements Request {}
  }

  /// The tips in the order of arrival; empty if there is no such tip.
  public List<StoredTip> run(Request request) {
    new FinishDecisions(newsletter).run();
    var tips = new TipStore(newsletter.store());
    return switch (request) {
      case Request.In(var states) -> listed(newsletter.config(), tips.in(states));
      case Request.One(long id) -> tips.find(id).stream().toList();
    };
  }

  /// Leaves out tips of generated lists, which need no decision, and ballots, which are secret.
  private static List<StoredTip> listed(Config config, List<StoredTip> tips) {
    var hidden = new HashSet<>(config.ballotSources());
    hidden.addAll(Sources.trackers(config));
    return tips.stream().filter(tip -> !hidden.contains(tip.tip().origin().source())).toList();
  }
}
