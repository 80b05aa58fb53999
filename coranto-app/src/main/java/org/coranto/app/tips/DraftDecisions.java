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

/// Decisions about tips that change a draft. First they are noted, then the text is written, then
/// they are recorded. If the process is killed in between, [FinishDecisions] completes them.
final class DraftDecisions {

  private final Newsletter newsletter;
  private final TipStore tips;
  private final NotedDecisions notes;

  DraftDecisions(Newsletter newsletter) {
    this.newsletter = newsletter;
    this.tips = new TipStore(newsletter.store());
    this.notes = new NotedDecisions(newsletter.store());
  }

  /// The change of the draft and the decisions.
  ///
  /// @param decisions the recorded decisions: all, unless another process was faster
  record Taken(TextChange change, List<Decision> decisions) {
    Taken {
      decisions = List.copyOf(decisions);
    }
  }

  /// If another process was faster, nothing is decided, and the next try starts again.
  Attempt<Taken> write(Change change, List<Decision> decisions) {
    return newsletter
        .writer()
        .write(change.announcedTo(commit -> notes.note(inText(decisions), commit)))
        .attempt(result ->
            switch (result) {
              case TextChange.Kept.Committed(var commit, var _) ->
                  new Taken(result, record(decisions.stream().map(it -> in(commit, it)).toList()));
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

  /// The event with the commit of its change.
  static Recorded in(String commit, Recorded recorded) {
    return recorded.event() instanceof TipEvent.Placed placed && changesText(placed)
        ? new Recorded(recorded.at(), recorded.who(), placed.in(commit))
        : recorded;
  }

  /// Records decisions whose text is written. If another process has decided about a tip at the
  /// same moment, its entry is removed again.
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

  /// Whether another process has found the note and recorded the decision.
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
