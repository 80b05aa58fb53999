package org.coranto.app.tips;

import java.util.List;
import java.util.Optional;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.OpenDraft;
import org.coranto.app.repo.Attempt;
import org.coranto.app.repo.NewsletterRepository.Author;
import org.coranto.app.store.StoredTip;
import org.coranto.app.store.TipStore;
import org.coranto.inbox.EntryRemoval;
import org.coranto.inbox.TipAnswer;
import org.coranto.inbox.TipEvent;
import org.coranto.inbox.TipHistory;
import org.coranto.inbox.TipRefusal;
import org.coranto.inbox.TipVerb;
import org.coranto.model.TextChange.Kept;

/// Takes back the last decision about a tip. The entry of a placed tip is removed from its draft,
/// if it was not changed.
public final class UndoDecision {

  private final Newsletter newsletter;

  public UndoDecision(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /// @param editor the editor who decides; empty for the repository's user
  public record Request(List<Long> ids, Optional<Author> editor)
      implements EditorDecisions.Request {

    public Request {
      ids = List.copyOf(ids);
    }
  }

  public List<TipAnswer> run(Request request) {
    var decisions = EditorDecisions.of(newsletter, request);
    return decisions.each(
        TipVerb.UNDO,
        tip -> {
          var last = TipVerb.undoable(tip.history()).orElseThrow();
          return undo(new Undoing(tip, last, decisions));
        });
  }

  /// The decision about a tip to take back.
  private record Undoing(StoredTip tip, TipHistory.Effective last, EditorDecisions decisions) {

    TipEvent event() {
      return new TipEvent.Undone(last.number());
    }

    TipAnswer answer(Kept kept) {
      var state = tip.history().with(decisions.recorded(event())).state();
      return new TipAnswer.Undone(tip.id(), last.event(), state, kept);
    }

    Attempt<TipAnswer> withoutText() {
      return decisions.record(tip, event(), answer(new Kept.Unchanged()));
    }

    Attempt<TipAnswer> refused(TipRefusal why) {
      return EditorDecisions.refused(tip.id(), why);
    }
  }

  private Attempt<TipAnswer> undo(Undoing undoing) {
    return undoing.last().event() instanceof TipEvent.Placed placed
            && placed.entry() != TipEvent.Entry.FOUND
        ? takeOut(undoing, placed)
        : undoing.withoutText();
  }

  private Attempt<TipAnswer> takeOut(Undoing undoing, TipEvent.Placed placed) {
    var tip = undoing.tip();
    var file = newsletter.files().drafts().get(placed.draft());
    if (file == null) {
      return new TipEditions(newsletter.archive(), newsletter.config())
          .of(tip)
          .map(it -> undoing.refused(new TipRefusal.Appeared(it)))
          .orElseGet(undoing::withoutText);
    }
    var draft = newsletter.draft(file);
    return switch (EntryRemoval.of(draft.source(), placed.lines())) {
      case EntryRemoval.Found(var edit) -> {
        var after = draft.source().with(List.of(edit));
        var change = new TipCommit(newsletter).removed(tip, draft, after, placed.section());
        yield undoing.decisions().write(change, tip, undoing.event(), undoing::answer);
      }
      case EntryRemoval.NotFound _ ->
          isLinkedIn(tip, draft)
              ? undoing.refused(new TipRefusal.EntryChanged(placed.draft()))
              : undoing.withoutText();
    };
  }

  /// Whether the draft still links to it: then an editor has changed the entry, else removed it.
  private boolean isLinkedIn(StoredTip tip, OpenDraft draft) {
    return DraftLinks.of(newsletter.read(draft)).has(TipStore.addressKey(tip.tip()));
  }
}
