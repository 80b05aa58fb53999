package org.coranto.app.tips;

import java.util.List;
import java.util.Optional;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.store.NotedDecisions;
import org.coranto.app.store.NotedDecisions.Noted;
import org.coranto.app.store.StoredTip;
import org.coranto.app.store.TipStore;
import org.coranto.inbox.EntryRemoval;
import org.coranto.inbox.TipEvent;
import org.coranto.inbox.TipHistory.Recorded;
import org.coranto.inbox.TipVerb;

/// Records the decisions of a process that was killed after changing the draft; deletes noted
/// decisions whose change is not in the draft.
final class FinishDecisions {

  private final Newsletter newsletter;

  FinishDecisions(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /// Reads one table, which is usually empty.
  void run() {
    var store = newsletter.storeIfKept();
    if (store.isPresent() && !new NotedDecisions(store.get()).all().isEmpty()) {
      newsletter
          .writer()
          .inTurn(() -> {
            var notes = new NotedDecisions(store.get());
            notes.all().forEach(noted -> finish(noted, notes, new TipStore(store.get())));
            return notes;
          });
    }
  }

  private void finish(Noted noted, NotedDecisions notes, TipStore tips) {
    tips.find(noted.tip())
        .filter(tip -> tip.history().version() == noted.version())
        .flatMap(tip -> done(tip, noted).map(it -> new TipStore.Decision(tip, it)))
        .ifPresentOrElse(
            decision -> tips.decide(List.of(decision)), () -> notes.forget(List.of(noted.tip())));
  }

  /// The event, if its change is in the draft.
  private Optional<Recorded> done(StoredTip tip, Noted noted) {
    var recorded = noted.recorded();
    if (newsletter.writer().hasCommit(noted.commit())) {
      return Optional.of(DraftDecisions.in(noted.commit(), recorded));
    }
    boolean shown =
        switch (recorded.event()) {
          case TipEvent.Placed placed -> shows(placed);
          case TipEvent.Undone _ ->
              TipVerb.undoable(tip.history())
                  .map(last -> last.event() instanceof TipEvent.Placed it && !shows(it))
                  .orElse(false);
          case TipEvent.Gathered _,
              TipEvent.Accepted _,
              TipEvent.Duplicate _,
              TipEvent.Declined _,
              TipEvent.Lacking _,
              TipEvent.Held _,
              TipEvent.Dropped _,
              TipEvent.Published _,
              TipEvent.Unreadable _ ->
              false;
        };
    return Optional.of(recorded).filter(_ -> shown);
  }

  /// A list is written as a whole at the next run, so its tips count as placed.
  private boolean shows(TipEvent.Placed placed) {
    var file = newsletter.files().drafts().get(placed.draft());
    return placed.entry() == TipEvent.Entry.LISTED
        || (file != null
            && EntryRemoval.of(newsletter.draft(file).source(), placed.lines())
                instanceof EntryRemoval.Found);
  }
}
