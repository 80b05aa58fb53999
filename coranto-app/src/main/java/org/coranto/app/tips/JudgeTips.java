package org.coranto.app.tips;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.proposals.EarlierEditions;
import org.coranto.app.store.StoredTip;
import org.coranto.app.store.TipStore;
import org.coranto.inbox.NumberedTip;
import org.coranto.inbox.TipEvent;
import org.coranto.inbox.TipHistory;
import org.coranto.inbox.TipJudge;
import org.coranto.inbox.TipState;
import org.coranto.registry.Sources;

/// Judges new tips, and again those that need something.
final class JudgeTips {

  private final Newsletter newsletter;
  private final TipStore tips;

  JudgeTips(Newsletter newsletter) {
    this.newsletter = newsletter;
    this.tips = new TipStore(newsletter.store());
  }

  /// The number of tips by their new state; unchanged tips are not counted.
  Map<TipState, Integer> run(Instant now) {
    var counted = new LinkedHashMap<TipState, Integer>();
    judge(now, counted);
    published(now, counted);
    return counted;
  }

  private void judge(Instant now, Map<TipState, Integer> counted) {
    var ballots = newsletter.config().ballotSources();
    var open =
        tips.in(List.of(TipState.RECEIVED, TipState.NEEDS)).stream()
            .filter(tip -> !ballots.contains(tip.tip().origin().source()))
            .toList();
    if (open.isEmpty()) {
      return;
    }
    var known = tips.in(List.of(TipState.ACCEPTED, TipState.HELD, TipState.PLACED));
    var earlier =
        newsletter
            .draftIfClear()
            .map(draft ->
                new PublishedBefore(
                    new EarlierEditions(newsletter.archiveBefore(draft), newsletter.config()),
                    newsletter.read(draft)))
            .orElseGet(() ->
                new PublishedBefore(
                    new EarlierEditions(newsletter.archive(), newsletter.config())));
    var today = LocalDate.ofInstant(now, newsletter.config().newsletter().zone());
    var verdicts =
        new TipJudge(newsletter.config().sections(), earlier, today)
            .knowing(numbered(known))
            .judge(numbered(open));
    var decisions = new ArrayList<TipStore.Decision>();
    for (var tip : open) {
      var event = Objects.requireNonNull(verdicts.get(tip.id())).event();
      if (!tip.event().equals(Optional.of(event))) {
        decisions.add(decision(tip, event, now));
      }
    }
    decide(decisions, counted);
  }

  /// Marks placed tips as published if an edition since then has them.
  private void published(Instant now, Map<TipState, Integer> counted) {
    var trackers = Sources.trackers(newsletter.config());
    var placed =
        tips.in(List.of(TipState.PLACED)).stream()
            .filter(tip -> !trackers.contains(tip.tip().origin().source()))
            .toList();
    if (placed.isEmpty()) {
      return;
    }
    var editions = new TipEditions(newsletter.archive(), newsletter.config());
    var decisions = new ArrayList<TipStore.Decision>();
    for (var tip : placed) {
      editions
          .of(tip)
          .ifPresent(it -> decisions.add(decision(tip, new TipEvent.Published(it), now)));
    }
    decide(decisions, counted);
  }

  private void decide(List<TipStore.Decision> decisions, Map<TipState, Integer> counted) {
    newsletter
        .writer()
        .inTurn(() -> tips.decide(decisions))
        .forEach(
            taken -> counted.merge(TipHistory.state(taken.recorded().event()), 1, Integer::sum));
  }

  private static TipStore.Decision decision(StoredTip tip, TipEvent event, Instant now) {
    return new TipStore.Decision(tip, new TipHistory.Recorded(now, TipStore.CORANTO, event));
  }

  private static List<NumberedTip> numbered(List<StoredTip> tips) {
    return tips.stream().map(tip -> new NumberedTip(tip.id(), tip.tip())).toList();
  }
}
