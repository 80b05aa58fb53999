package org.coranto.app.votes;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.store.StoredTip;
import org.coranto.app.store.TipStore;
import org.coranto.config.VoteSettings;
import org.coranto.inbox.TipState;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;

/// The nominations and ballots among a newsletter's tips; empty if it has no database, which is not
/// created.
final class KeptTips {

  private static final Set<TipState> NOT_DECLINED =
      EnumSet.complementOf(EnumSet.of(TipState.DECLINED));

  private final Newsletter newsletter;

  KeptTips(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /// All nominations that were not declined.
  List<Tip> nominations() {
    var ballots = newsletter.config().ballotSources();
    return notDeclined()
        .map(StoredTip::tip)
        .filter(tip -> !ballots.contains(tip.origin().source()))
        .filter(tip -> tip.content() instanceof TipContent.Nomination)
        .toList();
  }

  /// The ballots from a vote's own sources that were not declined.
  List<IncomingVote> ballots(VoteSettings vote) {
    if (vote.ballots().isEmpty()) {
      return List.of();
    }
    return notDeclined()
        .filter(stored -> vote.ballots().contains(stored.tip().origin().source()))
        .filter(stored -> isFor(stored.tip(), vote))
        .map(IncomingVote::of)
        .toList();
  }

  /// Whether a tip is for a vote; a tip without a section is for any.
  static boolean isFor(Tip tip, VoteSettings vote) {
    return tip.section().filter(it -> !it.equals(vote.section())).isEmpty();
  }

  private Stream<StoredTip> notDeclined() {
    return newsletter.storeIfKept().stream()
        .flatMap(store -> new TipStore(store).in(NOT_DECLINED).stream());
  }
}
