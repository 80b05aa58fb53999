package org.coranto.desk.flow;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coranto.check.CheckContext;
import org.coranto.desk.newsletter.Newsletter;
import org.coranto.desk.store.StoredTip;
import org.coranto.desk.store.TipState;
import org.coranto.desk.store.TipStore;
import org.coranto.draft.Opened;
import org.coranto.draft.place.NewEntry;

/** Tips that wait for an edition, until it is opened. */
final class HeldTips {

  private final Newsletter newsletter;

  HeldTips(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /** Those whose day has come by the draft's, where any were ever kept. */
  List<NewEntry> due(CheckContext draft) {
    return newsletter.storeIfKept().map(TipStore::new).stream()
        .flatMap(store -> {
          var entries = new TipEntry(store, draft::archive, draft.edition().model());
          return due(store, draft.edition().date()).stream()
              .flatMap(tip -> entry(tip, entries).stream());
        })
        .toList();
  }

  /** Those that are in the draft now; what found no place there waits on. */
  void placed(Opened draft) {
    newsletter.storeIfKept().map(TipStore::new).ifPresent(store -> placed(draft, store));
  }

  private void placed(Opened draft, TipStore store) {
    var there = draft.held().stream().map(NewEntry::origin).collect(Collectors.toSet());
    var now = newsletter.runtime().now();
    var decisions = new LinkedHashMap<Long, StoredTip.Line>();
    store.in(List.of(TipState.HELD)).stream()
        .filter(tip -> there.contains(TipEntry.origin(tip)))
        .forEach(tip ->
            decisions.put(
                tip.id(),
                new StoredTip.Line(now, TipStore.CORANTO, TipState.PLACED, draft.file(), "")));
    store.decide(decisions);
  }

  /** Without a day they wait for somebody to decide. */
  private static List<StoredTip> due(TipStore store, LocalDate edition) {
    return store.in(List.of(TipState.HELD)).stream()
        .filter(tip -> until(tip).filter(day -> !day.isAfter(edition)).isPresent())
        .toList();
  }

  private static Optional<LocalDate> until(StoredTip tip) {
    try {
      return Optional.of(LocalDate.parse(tip.last().detail()));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  /** Empty for what only an editor can put in. */
  private static Optional<NewEntry> entry(StoredTip tip, TipEntry entries) {
    return switch (entries.of(tip, Optional.empty())) {
      case TipEntry.Written.Entry(var entry) -> Optional.of(entry);
      case TipEntry.Written.Nothing _ -> Optional.empty();
    };
  }
}
