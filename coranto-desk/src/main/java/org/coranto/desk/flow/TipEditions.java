package org.coranto.desk.flow;

import java.time.LocalDate;
import java.util.Optional;
import org.coranto.check.archive.Archive;
import org.coranto.check.archive.EditionMark;
import org.coranto.check.archive.Occurrence;
import org.coranto.check.archive.Topics;
import org.coranto.config.Config;
import org.coranto.desk.store.StoredTip;
import org.coranto.desk.store.TipStore;

/** Which edition a placed tip has appeared in. */
record TipEditions(Archive archive, Config config) {

  /** The first one since it was placed; empty for a tip without an address. */
  Optional<EditionMark> of(StoredTip tip) {
    var key = TipStore.addressKey(tip.tip());
    var placed = LocalDate.ofInstant(tip.since(), config.newsletter().zone());
    return key.isEmpty()
        ? Optional.empty()
        : archive.occurrences(Topics.ADDRESSES, key).stream()
            .map(Occurrence::edition)
            .filter(edition -> !edition.date().isBefore(placed))
            .findFirst();
  }
}
