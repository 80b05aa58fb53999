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

/**
 * Nominations and ballots among the tips of a newsletter, if it keeps any; nothing is made where it
 * does not.
 */
final class KeptTips {

  private static final Set<TipState> NOT_DECLINED =
      EnumSet.complementOf(EnumSet.of(TipState.DECLINED));

  private final Newsletter newsletter;

  KeptTips(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /** Everything that was nominated for a vote and was not declined. */
  List<Tip> nominations() {
    var ballots = newsletter.config().ballotSources();
    return notDeclined()
        .map(StoredTip::tip)
        .filter(tip -> !ballots.contains(tip.origin().source()))
        .filter(tip -> tip.content() instanceof TipContent.Nomination)
        .toList();
  }

  /** What a vote's own sources brought for it and was not declined. */
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

  /** What says no section is for any. */
  static boolean isFor(Tip tip, VoteSettings vote) {
    return tip.section().filter(it -> !it.equals(vote.section())).isEmpty();
  }

  private Stream<StoredTip> notDeclined() {
    return newsletter.storeIfKept().stream()
        .flatMap(store -> new TipStore(store).in(NOT_DECLINED).stream());
  }
}
