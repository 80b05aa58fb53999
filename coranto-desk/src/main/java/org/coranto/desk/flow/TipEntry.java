package org.coranto.desk.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.coranto.check.archive.Archive;
import org.coranto.desk.newsletter.Newsletter;
import org.coranto.desk.newsletter.OpenDraft;
import org.coranto.desk.store.StoredTip;
import org.coranto.desk.store.TipState;
import org.coranto.desk.store.TipStore;
import org.coranto.draft.place.NewEntry;
import org.coranto.events.MergeEvents;
import org.coranto.events.WriteEvent;
import org.coranto.inbox.EntryLines;
import org.coranto.inbox.Verdict;
import org.coranto.model.Edition;
import org.coranto.model.Section;
import org.coranto.model.SectionKind;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;

/** Tips as entries of one draft. */
final class TipEntry {

  private final TipStore tips;
  private final Supplier<Archive> archive;
  private final List<String> headings;
  private Optional<WriteEvent> writing = Optional.empty();
  private Optional<Map<String, List<Tip>>> seconds = Optional.empty();

  static TipEntry of(Newsletter newsletter, OpenDraft draft) {
    return new TipEntry(
        new TipStore(newsletter.store()),
        () -> newsletter.archiveBefore(draft),
        newsletter.read(draft));
  }

  /**
   * @param archive of the editions before, which only events ask for
   */
  TipEntry(TipStore tips, Supplier<Archive> archive, Edition draft) {
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

    /**
     * @param why for the editor
     */
    record Nothing(String why) implements Written {}
  }

  /**
   * @param region the heading that its lines belong below by themselves
   */
  private record Lines(List<String> lines, Optional<String> region) {}

  /**
   * @param section where an editor wants it
   */
  Written of(StoredTip tip, Optional<String> section) {
    var lines = lines(tip);
    if (lines.isEmpty()) {
      return new Written.Nothing(none(tip));
    }
    return section
        .or(() -> lines.get().region())
        .or(() -> section(tip))
        .<Written>map(it -> new Written.Entry(new NewEntry(lines.get().lines(), it, origin(tip))))
        .orElseGet(() ->
            new Written.Nothing(
                "nobody has said where tip %d belongs; say it with --section".formatted(tip.id())));
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
    told.addAll(seconds().getOrDefault(new Verdict.Of.OtherTip(tip.id()).toString(), List.of()));
    return MergeEvents.of(told).getFirst().event();
  }

  /** Tips of which another is the first, by the words in which that was noted. */
  private Map<String, List<Tip>> seconds() {
    var known =
        seconds.orElseGet(() ->
            tips.in(List.of(TipState.DUPLICATE)).stream()
                .collect(
                    Collectors.groupingBy(
                        it -> it.last().detail(),
                        Collectors.mapping(StoredTip::tip, Collectors.toList()))));
    seconds = Optional.of(known);
    return known;
  }

  /** The one that it was last accepted for, even if it was held since, or is meant for. */
  private static Optional<String> section(StoredTip tip) {
    return tip.history().reversed().stream()
        .filter(line -> line.state() == TipState.ACCEPTED && !line.detail().isEmpty())
        .map(StoredTip.Line::detail)
        .findFirst()
        .or(tip.tip()::section);
  }

  private static String none(StoredTip tip) {
    return switch (tip.tip().content()) {
      case TipContent.Nomination _ ->
          "tip %d is a nomination, and votes decide about it".formatted(tip.id());
      case TipContent.Prose _ -> "tip %d is a whole text; put it in by hand".formatted(tip.id());
      case TipContent.Item _, TipContent.Count _ ->
          "tip %d is of a list that “coranto gather” puts into the draft".formatted(tip.id());
      case TipContent.Link _, TipContent.Call _, TipContent.Event _ ->
          "tip %d cannot be written".formatted(tip.id());
    };
  }
}
