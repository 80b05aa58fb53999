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
import org.coranto.proposal.NewEntry;

/** Tips as entries of one draft. */
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

  /**
   * @param archive of the editions before, which only events ask for
   */
  TipEntry(TipStore tips, Supplier<ArchiveIndex> archive, Edition draft) {
    this.tips = tips;
    this.archive = archive;
    this.headings =
        draft.sections().stream()
            .filter(it -> it.kind() == SectionKind.EVENTS)
            .map(Section::title)
            .toList();
  }

  /** Whether a tip can stand there. */
  sealed interface Written {

    record Entry(NewEntry entry) implements Written {}

    record Nothing(TipRefusal why) implements Written {}
  }

  /**
   * @param region the heading that its lines belong below by themselves
   */
  private record Lines(List<String> lines, Optional<String> region) {}

  /**
   * @param section where an editor wants it
   */
  Written of(StoredTip tip, String section) {
    return lines(tip)
        .map(it -> entry(tip, it, section))
        .orElseGet(() -> new Written.Nothing(none(tip)));
  }

  /** In the section that it says itself, or was last accepted for. */
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

  /** As answers call it: {@code tip 12}. */
  static String origin(StoredTip tip) {
    return "tip " + tip.id();
  }

  private Optional<Lines> lines(StoredTip tip) {
    return tip.tip().content() instanceof TipContent.Event
        ? Optional.of(event(tip))
        : EntryLines.of(tip.tip()).map(it -> new Lines(it.lines().toList(), Optional.empty()));
  }

  /** A draft whose events have no headings below theirs has them all in one list. */
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

  /** With what others tell of the same event: a second source may know the city. */
  private TipContent.Event whole(StoredTip tip) {
    var told = new ArrayList<>(List.of(tip.tip()));
    told.addAll(seconds().getOrDefault(tip.id(), List.of()));
    return MergeEvents.of(told).getFirst().event();
  }

  /** Tips that say the same as an earlier one, by the number of that one. */
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

  /** The one that it was last accepted for, even if it was held since, or is meant for. */
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
