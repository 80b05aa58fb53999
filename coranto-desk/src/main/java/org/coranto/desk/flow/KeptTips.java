package org.coranto.desk.flow;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.coranto.config.Config;
import org.coranto.config.VoteSettings;
import org.coranto.desk.store.Database;
import org.coranto.desk.store.StoredTip;
import org.coranto.desk.store.TipState;
import org.coranto.desk.store.TipStore;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;

/**
 * Nominations and ballots among the tips of a newsletter, if it keeps any; nothing is made where it
 * does not.
 */
final class KeptTips {

  private static final Set<TipState> NOT_DECLINED =
      EnumSet.complementOf(EnumSet.of(TipState.DECLINED));

  private KeptTips() {}

  /** Names of sources whose tips are ballots, which nobody but the count looks at. */
  static Set<String> ofBallots(Config config) {
    return config.votes().stream()
        .flatMap(vote -> vote.ballots().stream())
        .collect(Collectors.toSet());
  }

  /** Everything that was nominated for a vote and that nobody has declined. */
  static List<Tip> nominations(Path root, Config config) {
    var ballots = ofBallots(config);
    return in(root, config, NOT_DECLINED).stream()
        .map(StoredTip::tip)
        .filter(tip -> !ballots.contains(tip.origin().source()))
        .filter(tip -> tip.content() instanceof TipContent.Nomination)
        .toList();
  }

  /** What a vote's own sources brought for it and nobody has declined. */
  static List<Cast> ballots(Path root, Config config, VoteSettings vote) {
    if (vote.ballots().isEmpty()) {
      return List.of();
    }
    return in(root, config, NOT_DECLINED).stream()
        .filter(stored -> vote.ballots().contains(stored.tip().origin().source()))
        .filter(stored -> isFor(stored.tip(), vote))
        .map(Cast::of)
        .toList();
  }

  /** What says no section is for any. */
  static boolean isFor(Tip tip, VoteSettings vote) {
    return tip.section().filter(it -> !it.equals(vote.section())).isEmpty();
  }

  private static List<StoredTip> in(Path root, Config config, Collection<TipState> states) {
    if (!TipDesk.isThere(root, config)) {
      return List.of();
    }
    try (var database = Database.open(TipDesk.file(root, config))) {
      return new TipStore(database).in(states);
    }
  }
}
