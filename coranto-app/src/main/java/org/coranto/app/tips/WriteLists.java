package org.coranto.app.tips;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.OpenDraft;
import org.coranto.app.repo.Attempt;
import org.coranto.app.repo.Change;
import org.coranto.app.store.TipStore;
import org.coranto.config.SourceSettings;
import org.coranto.draft.GatheredLists;
import org.coranto.draft.GatheredLists.Gathered;
import org.coranto.inbox.TipEvent;
import org.coranto.inbox.TipHistory;
import org.coranto.model.TextChange;
import org.coranto.registry.Sources;

/// Writes generated lists into the open draft; the list of a source with errors is kept.
final class WriteLists {

  private final Newsletter newsletter;
  private final TipStore tips;

  WriteLists(Newsletter newsletter) {
    this.newsletter = newsletter;
    this.tips = new TipStore(newsletter.store());
  }

  /// Empty if no source has a list, or no draft is open.
  Optional<GatherReport.Lists> run(List<GatherReport.OfSource> sources, Instant now) {
    return newsletter.writer().untilDone(() -> write(sources, now));
  }

  private Attempt<Optional<GatherReport.Lists>> write(
      List<GatherReport.OfSource> sources, Instant now) {
    var lists = sources.stream().flatMap(it -> list(it).stream()).toList();
    var draft = newsletter.draftIfClear();
    if (lists.isEmpty() || draft.isEmpty()) {
      return new Attempt.Done<>(Optional.empty());
    }
    var open = draft.get();
    var placed = GatheredLists.place(newsletter.annotated(open), lists);
    var names = new ArrayList<>(lists.stream().map(Gathered::name).toList());
    names.removeAll(placed.homeless());
    var decisions = decisions(sources, names, open, now);
    var writing = new DraftDecisions(newsletter);
    if (placed.edits().isEmpty()) {
      writing.record(decisions);
      return new Attempt.Done<>(
          Optional.of(
              new GatherReport.Lists(
                  open.head().file(), new TextChange.Kept.Unchanged(), placed.homeless())));
    }
    var change =
        Change.of(
            open.file(),
            open.bytes(),
            open.source().with(placed.edits()).bytes(),
            "Renew the lists that are gathered\n",
            ZonedDateTime.ofInstant(now, newsletter.config().newsletter().zone()));
    return writing
        .write(change, decisions)
        .map(taken ->
            Optional.of(
                new GatherReport.Lists(open.head().file(), taken.change(), placed.homeless())));
  }

  private Optional<Gathered> list(GatherReport.OfSource source) {
    return settings(source)
        .filter(_ -> source.troubles().isEmpty())
        .flatMap(it ->
            Sources.named(it.source())
                .flatMap(kind -> kind.tracker(it))
                .map(tracker ->
                    new Gathered(
                        it.name(), it.section().orElse(""), tracker.markdown(source.tips()))));
  }

  private Optional<SourceSettings> settings(GatherReport.OfSource source) {
    return newsletter.config().sources().stream()
        .filter(it -> it.name().equals(source.name()))
        .findFirst();
  }

  /// Records the tips of a list in the draft as placed.
  ///
  /// @param names the names of sources whose lists are in the draft
  private List<TipStore.Decision> decisions(
      List<GatherReport.OfSource> sources, List<String> names, OpenDraft draft, Instant now) {
    var event = new TipEvent.Placed("", draft.head().file(), TipEvent.Entry.LISTED, List.of(), "");
    var recorded = new TipHistory.Recorded(now, TipStore.CORANTO, event);
    var fresh =
        sources.stream()
            .filter(source -> names.contains(source.name()))
            .flatMap(source -> source.fresh().stream())
            .toList();
    return tips.find(fresh).stream().map(tip -> new TipStore.Decision(tip, recorded)).toList();
  }
}
