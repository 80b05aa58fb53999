package org.coranto.desk.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coranto.config.SourceSettings;
import org.coranto.desk.newsletter.Newsletter;
import org.coranto.desk.newsletter.OpenDraft;
import org.coranto.desk.store.StoredTip;
import org.coranto.desk.store.TipState;
import org.coranto.desk.store.TipStore;
import org.coranto.draft.place.NewEntry;
import org.coranto.draft.place.Outcome;
import org.coranto.draft.place.PlaceEntries;
import org.coranto.draft.place.Placed;

/**
 * Puts into the open draft what was accepted of sources that need no editor, all at once. What
 * cannot be placed stays with the others that wait.
 */
final class PlaceGathered {

  private record Ready(StoredTip tip, NewEntry entry) {}

  private final Newsletter newsletter;
  private final TipStore tips;

  PlaceGathered(Newsletter newsletter) {
    this.newsletter = newsletter;
    this.tips = new TipStore(newsletter.store());
  }

  /** How many were placed. */
  int run(Instant now) {
    var draft = newsletter.draftIfClear();
    var waiting = waiting();
    if (draft.isEmpty() || waiting.isEmpty()) {
      return 0;
    }
    var entries = TipEntry.of(newsletter, draft.get());
    var ready = waiting.stream().flatMap(tip -> ready(tip, entries).stream()).toList();
    var placed =
        new PlaceEntries(newsletter.config())
            .place(
                draft.get().head(),
                draft.get().source(),
                ready.stream().map(Ready::entry).toList());
    var decisions = decisions(ready, placed, draft.get(), now);
    if (!placed.edits().isEmpty()) {
      DraftCommit.write(
          newsletter.root(),
          draft.get(),
          draft.get().source().with(placed.edits()).bytes(),
          message(decisions.keySet().stream().toList()),
          Optional.empty(),
          Optional.empty(),
          now.atZone(newsletter.config().newsletter().zone()));
    }
    tips.decide(decisions);
    return decisions.size();
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

  /** Empty for what only an editor can say the place of. */
  private static Optional<Ready> ready(StoredTip tip, TipEntry entries) {
    return switch (entries.of(tip, Optional.empty())) {
      case TipEntry.Written.Entry(var entry) -> Optional.of(new Ready(tip, entry));
      case TipEntry.Written.Nothing _ -> Optional.empty();
    };
  }

  private static Map<Long, StoredTip.Line> decisions(
      List<Ready> ready, Placed placed, OpenDraft draft, Instant now) {
    var decisions = new LinkedHashMap<Long, StoredTip.Line>();
    for (int i = 0; i < ready.size(); i++) {
      for (var where : sections(placed.answers().get(i).outcomes())) {
        decisions.put(
            ready.get(i).tip().id(),
            new StoredTip.Line(
                now,
                TipStore.CORANTO,
                TipState.PLACED,
                "%s of %s".formatted(where, draft.head().file()),
                ""));
      }
    }
    return decisions;
  }

  /** Where it stands now; what stood there before is there, too. */
  private static List<String> sections(List<Outcome> outcomes) {
    var sections = new ArrayList<String>();
    for (var outcome : outcomes) {
      switch (outcome) {
        case Outcome.Accepted(var section, var _) -> sections.add(section);
        case Outcome.Duplicate(var section, var _, var _) -> sections.add(section);
        case Outcome.Changed _, Outcome.Removed _, Outcome.Other _ -> {}
      }
    }
    return sections;
  }

  private static String message(List<Long> ids) {
    return ids.stream()
        .map(id -> "Tip: " + id + "\n")
        .collect(Collectors.joining("", "Add what was gathered\n\n", ""));
  }
}
