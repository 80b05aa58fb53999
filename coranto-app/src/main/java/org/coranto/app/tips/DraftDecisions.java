package org.coranto.app.tips;

import java.util.ArrayList;
import java.util.List;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.repo.Attempt;
import org.coranto.app.repo.Change;
import org.coranto.app.store.NotedDecisions;
import org.coranto.app.store.TipStore;
import org.coranto.app.store.TipStore.Decision;
import org.coranto.inbox.EntryRemoval;
import org.coranto.inbox.TipEvent;
import org.coranto.inbox.TipHistory.Recorded;
import org.coranto.model.TextChange;

/**
 * Decisions about tips that go with a change of a draft. They are noted, then the text is written,
 * then they are recorded: whenever the process is killed, {@link FinishDecisions} brings both
 * together.
 */
final class DraftDecisions {

  private final Newsletter newsletter;
  private final TipStore tips;
  private final NotedDecisions notes;

  DraftDecisions(Newsletter newsletter) {
    this.newsletter = newsletter;
    this.tips = new TipStore(newsletter.store());
    this.notes = new NotedDecisions(newsletter.store());
  }

  /**
   * What was written and decided.
   *
   * @param decisions those that are in force; all of them, unless another process was faster
   */
  record Taken(TextChange change, List<Decision> decisions) {
    Taken {
      decisions = List.copyOf(decisions);
    }
  }

  /** Where somebody else was faster, nothing is decided, and the next try begins anew. */
  Attempt<Taken> write(Change change, List<Decision> decisions) {
    return newsletter
        .writer()
        .write(change.announcedTo(commit -> notes.note(inText(decisions), commit)))
        .attempt(result ->
            switch (result) {
              case TextChange.Kept.Committed(var commit, var _) ->
                  new Taken(
                      result, record(decisions.stream().map(it -> in(commit, it)).toList()));
              case TextChange.Kept.Uncommitted _, TextChange.Kept.Unchanged _ ->
                  new Taken(result, record(decisions));
              case TextChange.Refused _ -> {
                notes.forget(decisions.stream().map(it -> it.tip().id()).toList());
                yield new Taken(result, List.of());
              }
            });
  }

  private static List<Decision> inText(List<Decision> decisions) {
    return decisions.stream().filter(it -> changesText(it.recorded().event())).toList();
  }

  private static boolean changesText(TipEvent event) {
    return !(event instanceof TipEvent.Placed placed) || placed.entry() != TipEvent.Entry.FOUND;
  }

  private static Decision in(String commit, Decision decision) {
    return new Decision(decision.tip(), in(commit, decision.recorded()));
  }

  /** With the commit that shows it. */
  static Recorded in(String commit, Recorded recorded) {
    return recorded.event() instanceof TipEvent.Placed placed && changesText(placed)
        ? new Recorded(recorded.at(), recorded.who(), placed.in(commit))
        : recorded;
  }

  /**
   * Records decisions whose text is as it is to be. The entry of a tip about which another process
   * has decided in that very moment is taken out again.
   */
  List<Decision> record(List<Decision> decisions) {
    var taken = new ArrayList<>(tips.decide(decisions));
    for (var decision : decisions) {
      if (!taken.contains(decision)) {
        if (isRecorded(decision)) {
          taken.add(decision);
        } else if (decision.recorded().event() instanceof TipEvent.Placed placed) {
          takeOut(placed, decision);
        }
      }
    }
    return taken;
  }

  /** Whether another process has found the note, and finished the work. */
  private boolean isRecorded(Decision decision) {
    return tips.find(decision.tip().id())
        .flatMap(it -> it.history().current())
        .filter(it -> it.event().equals(decision.recorded().event()))
        .isPresent();
  }

  private void takeOut(TipEvent.Placed placed, Decision decision) {
    newsletter
        .writer()
        .untilDone(() -> {
          var file = newsletter.files().drafts().get(placed.draft());
          if (file == null) {
            return new Attempt.Done<>(List.<TextChange>of());
          }
          var draft = newsletter.draft(file);
          return switch (EntryRemoval.of(draft.source(), placed.lines())) {
            case EntryRemoval.NotFound _ -> new Attempt.Done<>(List.<TextChange>of());
            case EntryRemoval.Found(var edit) ->
                newsletter
                    .writer()
                    .write(
                        new TipCommit(newsletter)
                            .removed(
                                decision.tip(),
                                draft,
                                draft.source().with(List.of(edit)),
                                placed.section()))
                    .attempt(List::of);
          };
        });
  }
}
