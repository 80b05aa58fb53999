package org.coranto.desk.flow;

import java.util.List;
import java.util.Optional;
import org.coranto.desk.CorantoException;
import org.coranto.desk.store.StoredTip;
import org.coranto.desk.store.TipState;
import org.coranto.draft.place.NewEntry;
import org.coranto.events.WriteEvent;
import org.coranto.inbox.EntryLines;
import org.coranto.model.Section;
import org.coranto.model.SectionKind;
import org.coranto.model.TipContent;

/** A tip as an entry of the draft. */
final class TipEntry {

  private final TipDesk desk;
  private final OpenDraft draft;

  TipEntry(TipDesk desk, OpenDraft draft) {
    this.desk = desk;
    this.draft = draft;
  }

  /**
   * @param section where an editor wants it
   */
  NewEntry of(StoredTip tip, Optional<String> section) {
    return tip.tip().content() instanceof TipContent.Event event
        ? event(tip, event, section)
        : new NewEntry(
            EntryLines.of(tip.tip()).orElseThrow(() -> none(tip)).lines().toList(),
            section.or(() -> section(tip)).orElseThrow(() -> homeless(tip)),
            origin(tip));
  }

  private NewEntry event(StoredTip tip, TipContent.Event event, Optional<String> section) {
    var headings =
        desk.read(draft).sections().stream()
            .filter(it -> it.kind() == SectionKind.EVENTS)
            .map(Section::title)
            .toList();
    var written = new WriteEvent(desk.archive(Optional.of(draft)), headings).write(event);
    var region = Optional.of(written.region()).filter(it -> !it.isEmpty());
    return new NewEntry(
        List.of(written.lines().split("\n")),
        section.or(() -> region).or(() -> section(tip)).orElseThrow(() -> homeless(tip)),
        origin(tip));
  }

  private static String origin(StoredTip tip) {
    return "tip " + tip.id();
  }

  /** The one that it was accepted for, or is meant for. */
  private static Optional<String> section(StoredTip tip) {
    return tip.state() == TipState.ACCEPTED && !tip.last().detail().isEmpty()
        ? Optional.of(tip.last().detail())
        : tip.tip().section();
  }

  private static CorantoException homeless(StoredTip tip) {
    return new CorantoException(
        "nobody has said where tip %d belongs; say it with --section".formatted(tip.id()));
  }

  private static CorantoException none(StoredTip tip) {
    return new CorantoException(
        switch (tip.tip().content()) {
          case TipContent.Nomination _ ->
              "tip %d is a nomination, and votes decide about it".formatted(tip.id());
          case TipContent.Prose _ ->
              "tip %d is a whole text; put it in by hand".formatted(tip.id());
          case TipContent.Item _, TipContent.Count _ ->
              "tip %d is of a list that “coranto gather” puts into the draft".formatted(tip.id());
          case TipContent.Link _, TipContent.Call _, TipContent.Event _ ->
              "tip %d cannot be written".formatted(tip.id());
        });
  }
}
