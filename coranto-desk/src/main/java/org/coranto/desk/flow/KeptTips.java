package org.coranto.desk.flow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.coranto.config.Config;
import org.coranto.desk.store.Database;
import org.coranto.desk.store.StoredTip;
import org.coranto.desk.store.TipState;
import org.coranto.desk.store.TipStore;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;

/**
 * Nominations among the tips of a newsletter, if it keeps any; nothing is made where it does not.
 */
final class KeptTips {

  private KeptTips() {}

  /** Everything that was nominated for a vote and that nobody has declined. */
  static List<Tip> nominations(Path root, Config config) {
    return in(root, config, EnumSet.complementOf(EnumSet.of(TipState.DECLINED))).stream()
        .map(StoredTip::tip)
        .filter(tip -> tip.content() instanceof TipContent.Nomination)
        .toList();
  }

  private static List<StoredTip> in(Path root, Config config, Collection<TipState> states) {
    var file = TipDesk.file(root, config);
    if (!Files.exists(file)) {
      return List.of();
    }
    try (var database = Database.open(file)) {
      return new TipStore(database).in(states);
    }
  }
}
