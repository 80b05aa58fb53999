package org.coranto.draft.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.config.Config;
import org.coranto.config.Headings;
import org.coranto.draft.place.Piece.Kind;
import org.coranto.markdown.Lines;
import org.coranto.model.Edit;
import org.coranto.text.HeaderReader;
import org.coranto.text.Source;

/**
 * The draft taken apart, so that pieces can be put in and taken out; what is not touched keeps its
 * bytes.
 *
 * <p>(A forme was the type of a page, locked up in its frame.)
 */
final class Forme {

  private final String text;
  private final Lines lines;
  private final Headings headings;
  private final ParticularsReader reader;
  private final List<Part> parts = new ArrayList<>();
  private final Map<String, List<Place>> byContent = new HashMap<>();
  private final Map<String, List<Part>> byLine = new HashMap<>();

  /** A slot and the part that it stands in. */
  record Place(Part part, Slot slot) {}

  private Forme(String text, Lines lines, Headings headings, ParticularsReader reader) {
    this.text = text;
    this.lines = lines;
    this.headings = headings;
    this.reader = reader;
  }

  static Forme of(Source draft, Config config, ParticularsReader reader) {
    var header = HeaderReader.read(draft.text(), config.content().header());
    var lines = Lines.of(draft.text(), header.end());
    var forme = new Forme(draft.text(), lines, Headings.of(config), reader);
    forme.read();
    return forme;
  }

  private void read() {
    parts.add(new Part(Optional.empty(), 0, List.of(), Optional.empty()));
    for (var piece : Pieces.of(lines)) {
      var slot = Slot.standing(piece, lines.whole(piece.from() + 1, piece.to()));
      if (piece.is(Kind.HEADING)) {
        parts.add(part(slot, parts.getLast()));
      } else {
        parts.getLast().slots().add(slot);
      }
      learn(parts.getLast(), slot);
    }
  }

  /** The part that a heading opens behind another part. */
  private Part part(Slot slot, Part before) {
    int level = slot.piece().level();
    var path = new ArrayList<String>();
    above(before, level).ifPresent(above -> path.addAll(above.path()));
    path.add(reader.title(slot.piece()));
    return new Part(Optional.of(slot), level, path, headings.rule(path));
  }

  /** The nearest part, from this one upward, whose heading is higher than that level. */
  private Optional<Part> above(Part part, int level) {
    for (int i = parts.indexOf(part); i > 0; i--) {
      if (parts.get(i).level() < level) {
        return Optional.of(parts.get(i));
      }
    }
    return Optional.empty();
  }

  private void learn(Part part, Slot slot) {
    byContent
        .computeIfAbsent(slot.piece().content(), _ -> new ArrayList<>())
        .add(new Place(part, slot));
    for (var line : slot.piece().lines()) {
      var parts = byLine.computeIfAbsent(line.strip(), _ -> new ArrayList<>());
      if (parts.isEmpty() || parts.getLast() != part) {
        parts.add(part);
      }
    }
  }

  List<Part> parts() {
    return parts;
  }

  /** Where a piece with this content stands. */
  List<Place> places(Piece piece) {
    return byContent.getOrDefault(piece.content(), List.of()).stream()
        .filter(place ->
            !place.slot().isGone()
                && place.slot().piece().kind() == piece.kind()
                && place.slot().piece().content().equals(piece.content()))
        .toList();
  }

  /** Of those the ones in one part; all of them where none is there. */
  List<Place> placesIn(Piece piece, Optional<Part> part) {
    var all = places(piece);
    var here = all.stream().filter(place -> part.filter(place.part()::equals).isPresent()).toList();
    return here.isEmpty() ? all : here;
  }

  /** Where a piece with this content stands or has stood. */
  List<Part> everWith(Piece piece) {
    return byContent.getOrDefault(piece.content(), List.of()).stream().map(Place::part).toList();
  }

  /** Where a line stands or has stood. */
  List<Part> everWith(String line) {
    return byLine.getOrDefault(line.strip(), List.of());
  }

  /** Puts a piece into a part, before the slot that is at this index now. */
  Slot put(Part part, int index, Piece piece) {
    var slot = Slot.placed(piece);
    part.slots().add(index, slot);
    learn(part, slot);
    return slot;
  }

  void alter(Place place, Piece piece) {
    place.slot().become(piece);
    learn(place.part(), place.slot());
  }

  /**
   * Opens a part behind another: behind its last item, if it has any, so that what closes a chapter
   * still closes it.
   */
  Part open(Piece heading, Part behind) {
    var part = part(Slot.placed(heading), behind);
    var items = behind.items();
    if (!items.isEmpty()) {
      int from = behind.slots().indexOf(items.getLast()) + 1;
      var tail = behind.slots().subList(from, behind.slots().size());
      part.slots().addAll(tail);
      tail.clear();
    }
    parts.add(parts.indexOf(behind) + 1, part);
    learn(part, part.heading().orElseThrow());
    return part;
  }

  /** What changes the draft's text into what the forme holds. */
  List<Edit> edits() {
    return new Setting(text, text.contains("\r\n") ? "\r\n" : "\n").edits(parts);
  }
}
