package org.coranto.app.tips;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.OpenDraft;
import org.coranto.app.store.StoredTip;
import org.coranto.app.store.TipStore;
import org.coranto.archive.ArchiveIndex;
import org.coranto.events.MergeEvents;
import org.coranto.events.WriteEvent;
import org.coranto.inbox.EntryLines;
import org.coranto.inbox.TipEvent;
import org.coranto.inbox.TipHistory;
import org.coranto.inbox.TipRefusal;
import org.coranto.inbox.TipState;
import org.coranto.inbox.Verdict;
import org.coranto.model.Edition;
import org.coranto.model.Section;
import org.coranto.model.SectionKind;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.proposal.EntryOrigin;
import org.coranto.proposal.NewEntry;

/// Converts tips into entries of one draft.
final class TipEntry {

  private final TipStore tips;
  private final Supplier<ArchiveIndex> archive;
  private final List<String> headings;
  private Optional<WriteEvent> writing = Optional.empty();
  private Optional<Map<Long, List<Tip>>> seconds = Optional.empty();

  static TipEntry of(Newsletter newsletter, OpenDraft draft) {
    return new TipEntry(
        new TipStore(newsletter.store()),
        () -> newsletter.archiveBefore(draft),
        newsletter.read(draft));
  }

  /// @param archive the index of earlier editions, which only events need
  TipEntry(TipStore tips, Supplier<ArchiveIndex> archive, Edition draft) {
    this.tips = tips;
    this.archive = archive;
    this.headings =
        draft.sections().stream()
            .filter(it -> it.kind() == SectionKind.EVENTS)
            .map(Section::title)
            .toList();
  }

  /// The entry of a tip, or the reason why there is none.
  sealed interface Written {

    record Entry(NewEntry entry) implements Written {}

    record Nothing(TipRefusal why) implements Written {}
  }

  /// @param region the heading that the lines belong under
  private record Lines(List<String> lines, Optional<String> region) {}

  /// @param section the section that an editor chose
  Written of(StoredTip tip, String section) {
    return lines(tip)
        .map(it -> entry(tip, it, section))
        .orElseGet(() -> new Written.Nothing(none(tip)));
  }

  /// In the section that it says itself, or was last accepted for.
  Written of(StoredTip tip) {
    return lines(tip)
        .map(it ->
            it.region()
                .or(() -> section(tip))
                .map(section -> entry(tip, it, section))
                .orElseGet(() -> new Written.Nothing(new TipRefusal.NoSection())))
        .orElseGet(() -> new Written.Nothing(none(tip)));
  }

  private static Written entry(StoredTip tip, Lines lines, String section) {
    return new Written.Entry(new NewEntry(lines.lines(), section, origin(tip)));
  }

  static EntryOrigin origin(StoredTip tip) {
    return new EntryOrigin.OfTip(tip.id());
  }

  private Optional<Lines> lines(StoredTip tip) {
    return tip.tip().content() instanceof TipContent.Event
        ? Optional.of(event(tip))
        : EntryLines.of(tip.tip()).map(it -> new Lines(it.lines().toList(), Optional.empty()));
  }

  /// The lines of an event; with a region if the draft's events have subheadings.
  private Lines event(StoredTip tip) {
    var written = writing().write(whole(tip));
    boolean parted = headings.size() > 1;
    return new Lines(
        written.lines().lines().toList(),
        Optional.of(written.region()).filter(it -> parted && !it.isEmpty()));
  }

  private WriteEvent writing() {
    var ready = writing.orElseGet(() -> new WriteEvent(archive.get(), headings));
    writing = Optional.of(ready);
    return ready;
  }

  /// The event merged with data of other tips about it: another source may know the city.
  private TipContent.Event whole(StoredTip tip) {
    var tips = new ArrayList<>(List.of(tip.tip()));
    tips.addAll(seconds().getOrDefault(tip.id(), List.of()));
    return MergeEvents.of(tips).getFirst().event();
  }

  /// Duplicates of tips, by the number of the first.
  private Map<Long, List<Tip>> seconds() {
    var known = seconds.orElseGet(this::readSeconds);
    seconds = Optional.of(known);
    return known;
  }

  private Map<Long, List<Tip>> readSeconds() {
    var read = new HashMap<Long, List<Tip>>();
    for (var tip : tips.in(List.of(TipState.DUPLICATE))) {
      if (tip.event().isPresent()
          && tip.event().get() instanceof TipEvent.Duplicate(Verdict.Of.OtherTip(long first))) {
        read.computeIfAbsent(first, _ -> new ArrayList<>()).add(tip.tip());
      }
    }
    return read;
  }

  /// The section that the tip was last accepted for, or that its source names.
  private static Optional<String> section(StoredTip tip) {
    return tip.history().events().reversed().stream()
        .map(TipHistory.Recorded::event)
        .filter(TipEvent.Accepted.class::isInstance)
        .map(TipEvent.Accepted.class::cast)
        .map(TipEvent.Accepted::section)
        .findFirst()
        .or(tip.tip()::section);
  }

  private static TipRefusal none(StoredTip tip) {
    return new TipRefusal.NotAnEntry(
        switch (tip.tip().content()) {
          case TipContent.Nomination _ -> TipRefusal.Kind.NOMINATION;
          case TipContent.Prose _ -> TipRefusal.Kind.PROSE;
          case TipContent.Item _, TipContent.Count _ -> TipRefusal.Kind.LIST;
          case TipContent.Link _, TipContent.Call _, TipContent.Event _ -> TipRefusal.Kind.UNKNOWN;
        });
  }
}
