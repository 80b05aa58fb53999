package org.coranto.app.tips;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.OpenDraft;
import org.coranto.app.repo.Attempt;
import org.coranto.app.repo.Change;
import org.coranto.app.store.StoredTip;
import org.coranto.app.store.TipStore;
import org.coranto.config.SourceSettings;
import org.coranto.inbox.TipEvent;
import org.coranto.inbox.TipHistory;
import org.coranto.inbox.TipState;
import org.coranto.model.TextChange;
import org.coranto.proposal.NewEntry;
import org.coranto.proposal.PlaceEntries;
import org.coranto.proposal.PlacedProposals;
import org.coranto.proposal.ProposalOutcome;

/// Places accepted tips of sources that need no editor in the open draft, all at once. Tips that
/// cannot be placed stay in the inbox.
final class PlaceGathered {

  private record Ready(StoredTip tip, NewEntry entry) {}

  private final Newsletter newsletter;
  private final TipStore tips;

  PlaceGathered(Newsletter newsletter) {
    this.newsletter = newsletter;
    this.tips = new TipStore(newsletter.store());
  }

  GatherReport.Placed run(Instant now) {
    return newsletter.writer().untilDone(() -> place(now));
  }

  private Attempt<GatherReport.Placed> place(Instant now) {
    var draft = newsletter.draftIfClear();
    var waiting = waiting();
    if (draft.isEmpty() || waiting.isEmpty()) {
      return new Attempt.Done<>(GatherReport.Placed.NONE);
    }
    var entries = TipEntry.of(newsletter, draft.get());
    var ready = new LinkedHashMap<Long, Ready>();
    waiting.forEach(tip -> ready(tip, entries).ifPresent(it -> ready.put(tip.id(), it)));
    return place(draft.get(), List.copyOf(ready.values()), now);
  }

  private Attempt<GatherReport.Placed> place(OpenDraft draft, List<Ready> ready, Instant now) {
    var placed =
        new PlaceEntries(newsletter.config())
            .place(draft.head(), draft.source(), ready.stream().map(Ready::entry).toList());
    var decisions = decisions(ready, placed, draft, now);
    var writing = new DraftDecisions(newsletter);
    if (placed.edits().isEmpty()) {
      return new Attempt.Done<>(
          new GatherReport.Placed(
              writing.record(decisions).size(), new TextChange.Kept.Unchanged()));
    }
    var change =
        Change.of(
            draft.file(),
            draft.bytes(),
            draft.source().with(placed.edits()).bytes(),
            message(decisions.stream().map(it -> it.tip().id()).toList()),
            ZonedDateTime.ofInstant(now, newsletter.config().newsletter().zone()));
    return writing
        .write(change, decisions)
        .map(taken -> new GatherReport.Placed(taken.decisions().size(), taken.change()));
  }

  private List<StoredTip> waiting() {
    var ballots = newsletter.config().ballotSources();
    var sources =
        newsletter.config().sources().stream()
            .filter(SourceSettings::place)
            .map(SourceSettings::name)
            .filter(name -> !ballots.contains(name))
            .collect(Collectors.toSet());
    return sources.isEmpty()
        ? List.of()
        : tips.in(List.of(TipState.ACCEPTED)).stream()
            .filter(tip -> sources.contains(tip.tip().origin().source()))
            .toList();
  }

  /// Empty for a tip that only an editor can place.
  private static Optional<Ready> ready(StoredTip tip, TipEntry entries) {
    return switch (entries.of(tip)) {
      case TipEntry.Written.Entry(var entry) -> Optional.of(new Ready(tip, entry));
      case TipEntry.Written.Nothing _ -> Optional.empty();
    };
  }

  private static List<TipStore.Decision> decisions(
      List<Ready> ready, PlacedProposals placed, OpenDraft draft, Instant now) {
    var decisions = new ArrayList<TipStore.Decision>();
    for (int i = 0; i < ready.size(); i++) {
      var tip = ready.get(i).tip();
      event(ready.get(i).entry(), placed.answers().get(i).outcomes(), draft)
          .map(event -> new TipHistory.Recorded(now, TipStore.CORANTO, event))
          .ifPresent(recorded -> decisions.add(new TipStore.Decision(tip, recorded)));
    }
    return decisions;
  }

  /// The event: placed as a new entry, or found as an existing one.
  private static Optional<TipEvent> event(
      NewEntry entry, List<ProposalOutcome> outcomes, OpenDraft draft) {
    var event = Optional.<TipEvent>empty();
    var file = draft.head().file();
    for (var outcome : outcomes) {
      switch (outcome) {
        case ProposalOutcome.Accepted(var section, var _) ->
            event =
                Optional.of(
                    new TipEvent.Placed(section, file, TipEvent.Entry.ADDED, entry.lines(), ""));
        case ProposalOutcome.Duplicate(var section, var _, var _) ->
            event =
                Optional.of(
                    new TipEvent.Placed(section, file, TipEvent.Entry.FOUND, List.of(), ""));
        case ProposalOutcome.Changed _, ProposalOutcome.Removed _, ProposalOutcome.Other _ -> {}
      }
    }
    return event;
  }

  private static String message(List<Long> ids) {
    return ids.stream()
        .map(id -> "Tip: " + id + "\n")
        .collect(Collectors.joining("", "Add what was gathered\n\n", ""));
  }
}
