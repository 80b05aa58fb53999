package org.coranto.app.tips;

import java.util.List;
import java.util.Optional;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.OpenDraft;
import org.coranto.app.repo.NewsletterRepository.Author;
import org.coranto.app.store.StoredTip;
import org.coranto.app.store.TipStore;
import org.coranto.inbox.EntryRemoval;
import org.coranto.inbox.TipAnswer;
import org.coranto.inbox.TipAnswer.Kept;
import org.coranto.inbox.TipEvent;
import org.coranto.inbox.TipHistory;
import org.coranto.inbox.TipRefusal;
import org.coranto.inbox.TipVerb;

/**
 * Takes the last decision about a tip back. The entry of a placed tip is taken out of its draft,
 * where it is still as it was placed.
 */
public final class UndoDecision {

  private final Newsletter newsletter;

  public UndoDecision(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /**
   * @param editor who decides; the repository's user where it is empty
   */
  public record Request(List<Long> ids, Optional<Author> editor) {

    public Request {
      ids = List.copyOf(ids);
    }
  }

  public List<TipAnswer> run(Request request) {
    return newsletter.writer().inTurn(() -> undo(request));
  }

  private List<TipAnswer> undo(Request request) {
    var decisions = EditorDecisions.of(newsletter, request.editor());
    return decisions.each(
        request.ids(),
        TipVerb.UNDO,
        tip ->
            decisions
                .tips()
                .decide(
                    tip,
                    events -> {
                      var last = TipVerb.undoable(tip.history()).orElseThrow();
                      var undone = decisions.recorded(new TipEvent.Undone(last.number()));
                      var state = tip.history().with(undone).state();
                      return switch (text(tip, last, request)) {
                        case Text.Left(var why) -> new TipAnswer.Refused(tip.id(), why);
                        case Text.Done(var kept) -> {
                          events.accept(undone);
                          yield new TipAnswer.Undone(tip.id(), last.event(), state, kept);
                        }
                      };
                    }));
  }

  /** What became of the tip's entry in the draft. */
  private sealed interface Text {

    record Done(Kept kept) implements Text {}

    /** It is not clear what would have to be taken out. */
    record Left(TipRefusal why) implements Text {}
  }

  private Text text(StoredTip tip, TipHistory.Effective last, Request request) {
    return last.event() instanceof TipEvent.Placed placed && placed.entry() != TipEvent.Entry.FOUND
        ? takenOut(tip, placed, request)
        : new Text.Done(Kept.UNCHANGED);
  }

  private Text takenOut(StoredTip tip, TipEvent.Placed placed, Request request) {
    var file = newsletter.files().drafts().get(placed.draft());
    if (file == null) {
      return new TipEditions(newsletter.archive(), newsletter.config())
          .of(tip)
          .<Text>map(it -> new Text.Left(new TipRefusal.Appeared(it)))
          .orElseGet(() -> new Text.Done(Kept.UNCHANGED));
    }
    var draft = newsletter.draft(file);
    return switch (EntryRemoval.of(draft.source(), placed.lines())) {
      case EntryRemoval.Found(var edit) ->
          new Text.Done(
              new TipCommit(newsletter, request.editor())
                  .removed(tip, draft, draft.source().with(List.of(edit)), placed.section()));
      case EntryRemoval.NotFound _ ->
          isLinkedIn(tip, draft)
              ? new Text.Left(new TipRefusal.EntryChanged(placed.draft()))
              : new Text.Done(Kept.UNCHANGED);
    };
  }

  /** Whether an editor has changed the entry; otherwise it was taken out by hand. */
  private boolean isLinkedIn(StoredTip tip, OpenDraft draft) {
    return DraftLinks.of(newsletter.read(draft)).has(TipStore.addressKey(tip.tip()));
  }
}
