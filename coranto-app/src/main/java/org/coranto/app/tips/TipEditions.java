package org.coranto.app.tips;

import java.time.LocalDate;
import java.util.Optional;
import org.coranto.app.store.StoredTip;
import org.coranto.app.store.TipStore;
import org.coranto.archive.ArchiveIndex;
import org.coranto.archive.EditionMark;
import org.coranto.archive.Occurrence;
import org.coranto.archive.Topics;
import org.coranto.config.Config;

/// Finds the edition in which a placed tip was published.
record TipEditions(ArchiveIndex archive, Config config) {

  /// The first edition since it was placed; empty for a tip without a link.
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
