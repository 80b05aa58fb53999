package org.coranto.app.tips;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.repo.Attempt;
import org.coranto.app.repo.Change;
import org.coranto.app.store.StoredTip;
import org.coranto.app.store.TipStore;
import org.coranto.check.CheckContext;
import org.coranto.draft.Opened;
import org.coranto.inbox.TipEvent;
import org.coranto.inbox.TipHistory;
import org.coranto.inbox.TipState;
import org.coranto.model.TextChange;
import org.coranto.proposal.NewEntry;

/// Tips that are held until an edition is opened.
public final class HeldTips {

  private final Newsletter newsletter;

  public HeldTips(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /// The entries of held tips that are due for a draft.
  public List<NewEntry> due(CheckContext draft) {
    new FinishDecisions(newsletter).run();
    return newsletter.storeIfKept().map(TipStore::new).stream()
        .flatMap(store -> {
          var entries = new TipEntry(store, draft::archive, draft.edition().model());
          return due(store, draft.edition().date()).stream()
              .flatMap(tip -> entry(tip, entries).stream());
        })
        .toList();
  }

  /// Writes a new draft and records the tips in it; the others stay held.
  public Attempt<TextChange> write(Change change, Opened draft) {
    var store = newsletter.storeIfKept();
    var decisions = store.map(it -> decisions(draft, new TipStore(it))).orElse(List.of());
    return decisions.isEmpty()
        ? newsletter.writer().write(change).attempt(Function.identity())
        : new DraftDecisions(newsletter).write(change, decisions).map(DraftDecisions.Taken::change);
  }

  private List<TipStore.Decision> decisions(Opened draft, TipStore store) {
    var there =
        draft.held().stream().collect(Collectors.toMap(NewEntry::origin, Function.identity()));
    var decisions = new ArrayList<TipStore.Decision>();
    for (var tip : store.in(List.of(TipState.HELD))) {
      var entry = there.get(TipEntry.origin(tip));
      if (entry != null) {
        decisions.add(new TipStore.Decision(tip, placed(draft, entry)));
      }
    }
    return decisions;
  }

  private TipHistory.Recorded placed(Opened draft, NewEntry entry) {
    return new TipHistory.Recorded(
        newsletter.runtime().now(),
        TipStore.CORANTO,
        new TipEvent.Placed(
            entry.section(), draft.file(), TipEvent.Entry.ADDED, entry.lines(), ""));
  }

  /// Held tips that are due; those without a date wait for an editor.
  private static List<StoredTip> due(TipStore store, LocalDate edition) {
    return store.in(List.of(TipState.HELD)).stream()
        .filter(tip -> until(tip).filter(day -> !day.isAfter(edition)).isPresent())
        .toList();
  }

  private static Optional<LocalDate> until(StoredTip tip) {
    return tip.event()
        .filter(TipEvent.Held.class::isInstance)
        .map(TipEvent.Held.class::cast)
        .flatMap(TipEvent.Held::until);
  }

  /// Empty for a tip that only an editor can place.
  private static Optional<NewEntry> entry(StoredTip tip, TipEntry entries) {
    return switch (entries.of(tip)) {
      case TipEntry.Written.Entry(var entry) -> Optional.of(entry);
      case TipEntry.Written.Nothing _ -> Optional.empty();
    };
  }
}
