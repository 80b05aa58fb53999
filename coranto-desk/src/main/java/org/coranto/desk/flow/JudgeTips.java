package org.coranto.desk.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.coranto.check.archive.EditionMark;
import org.coranto.check.archive.Occurrence;
import org.coranto.check.archive.Topics;
import org.coranto.desk.newsletter.Newsletter;
import org.coranto.desk.store.StoredTip;
import org.coranto.desk.store.TipState;
import org.coranto.desk.store.TipStore;
import org.coranto.inbox.Inbox;
import org.coranto.inbox.Numbered;
import org.coranto.inbox.Verdict;
import org.coranto.source.Sources;

/** Judges what nobody has judged yet, and what lacked something. */
final class JudgeTips {

  private final Newsletter newsletter;
  private final TipStore tips;

  JudgeTips(Newsletter newsletter) {
    this.newsletter = newsletter;
    this.tips = new TipStore(newsletter.store());
  }

  /** How many tips came to which state; none for what stays as it was. */
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
    var draft = newsletter.draftIfClear();
    var earlier =
        new KnownEarlier(
            new EarlierEditions(draft.map(newsletter::archiveBefore).orElseGet(newsletter::archive), newsletter.config()), draft.map(newsletter::read));
    var today = LocalDate.ofInstant(now, newsletter.config().newsletter().zone());
    var verdicts =
        new Inbox(newsletter.config().sections(), earlier, today)
            .knowing(numbered(known))
            .judge(numbered(open));
    var decisions = new LinkedHashMap<Long, StoredTip.Line>();
    for (var tip : open) {
      var line = line(Objects.requireNonNull(verdicts.get(tip.id())), now);
      if (isNews(line, tip)) {
        decisions.put(tip.id(), line);
        counted.merge(line.state(), 1, Integer::sum);
      }
    }
    tips.decide(decisions);
  }

  /** What was placed and stands in an edition that has appeared since then. */
  private void published(Instant now, Map<TipState, Integer> counted) {
    var trackers = Sources.trackers(newsletter.config());
    var decisions = new LinkedHashMap<Long, StoredTip.Line>();
    for (var tip : tips.in(List.of(TipState.PLACED))) {
      if (!trackers.contains(tip.tip().origin().source())) {
        edition(tip)
            .ifPresent(it -> {
              decisions.put(tip.id(), line(now, TipState.PUBLISHED, it, ""));
              counted.merge(TipState.PUBLISHED, 1, Integer::sum);
            });
      }
    }
    tips.decide(decisions);
  }

  private Optional<String> edition(StoredTip tip) {
    var key = TipStore.addressKey(tip.tip());
    var placed = LocalDate.ofInstant(tip.last().at(), newsletter.config().newsletter().zone());
    return key.isEmpty()
        ? Optional.empty()
        : newsletter.archive().occurrences(Topics.ADDRESSES, key).stream()
            .map(Occurrence::edition)
            .filter(edition -> !edition.date().isBefore(placed))
            .findFirst()
            .map(EditionMark::toString);
  }

  private static List<Numbered> numbered(List<StoredTip> tips) {
    return tips.stream().map(tip -> new Numbered(tip.id(), tip.tip())).toList();
  }

  private static boolean isNews(StoredTip.Line line, StoredTip tip) {
    return line.state() != tip.state() || !line.detail().equals(tip.last().detail());
  }

  private static StoredTip.Line line(Verdict verdict, Instant now) {
    return switch (verdict) {
      case Verdict.Accepted(var section) -> line(now, TipState.ACCEPTED, section, "");
      case Verdict.Duplicate(var of) -> line(now, TipState.DUPLICATE, of.toString(), "");
      case Verdict.Refused(var rule, var why) -> line(now, TipState.DECLINED, rule, why);
      case Verdict.NeedsSomething(var what) -> line(now, TipState.NEEDS, what, "");
    };
  }

  private static StoredTip.Line line(Instant now, TipState state, String detail, String why) {
    return new StoredTip.Line(now, TipStore.CORANTO, state, detail, why);
  }
}
