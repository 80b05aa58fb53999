package org.coranto.desk.flow;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.coranto.config.Config;
import org.coranto.desk.store.Database;
import org.coranto.desk.store.StoredTip;
import org.coranto.desk.store.TipState;
import org.coranto.desk.store.TipStore;
import org.coranto.draft.Held;
import org.coranto.draft.Opened;
import org.coranto.inbox.EntryLines;

/** Tips that wait for an edition, until it is opened. */
final class HeldTips {

  private HeldTips() {}

  /** Those whose day has come by then, where any were ever kept. */
  static List<Held> of(Path root, Config config, LocalDate edition) {
    return tips(
        root,
        config,
        store -> due(store, edition).stream().flatMap(it -> held(it).stream()).toList());
  }

  /** Those that are in the draft now; what found no place there waits on. */
  static void placed(Path root, Config config, LocalDate edition, Opened draft, Instant now) {
    tips(
        root,
        config,
        store -> {
          var decisions = new LinkedHashMap<Long, StoredTip.Line>();
          due(store, edition).stream()
              .filter(tip -> held(tip).filter(draft.held()::contains).isPresent())
              .forEach(tip ->
                  decisions.put(
                      tip.id(),
                      new StoredTip.Line(
                          now, TipStore.CORANTO, TipState.PLACED, draft.file(), "")));
          store.decide(decisions);
          return List.of();
        });
  }

  private static <T> List<T> tips(Path root, Config config, Function<TipStore, List<T>> work) {
    if (!TipDesk.isThere(root, config)) {
      return List.of();
    }
    try (var database = Database.open(TipDesk.file(root, config))) {
      return work.apply(new TipStore(database));
    }
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

  /** Events are carried over by their own date, so that only links and calls are held here. */
  private static Optional<Held> held(StoredTip tip) {
    return EntryLines.of(tip.tip())
        .flatMap(
            text -> tip.tip().section().map(section -> new Held("tip " + tip.id(), section, text)));
  }
}
