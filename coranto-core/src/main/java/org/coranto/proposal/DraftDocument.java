package org.coranto.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.coranto.config.Config;
import org.coranto.config.SectionHeadingRules;
import org.coranto.markdown.FrontMatterParser;
import org.coranto.markdown.Line;
import org.coranto.markdown.Lines;
import org.coranto.markdown.SourceText;
import org.coranto.model.Edit;
import org.coranto.proposal.MarkdownBlock.Kind;

/// A draft as sections and blocks that can be inserted and removed; unchanged blocks keep their
/// bytes.
final class DraftDocument {

  private final String text;
  private final Lines lines;
  private final SectionHeadingRules headings;
  private final EntryFactsParser reader;
  private final List<DraftSection> parts = new ArrayList<>();
  private final Map<String, List<Place>> byContent = new HashMap<>();
  private final Map<String, List<DraftSection>> byLine = new HashMap<>();
  private final NavigableMap<Integer, DraftSection> byHeadingLine = new TreeMap<>();
  private final HunkPositions positions;

  /// A slot and its section.
  record Place(DraftSection part, BlockSlot slot) {}

  private DraftDocument(
      String text, Lines lines, SectionHeadingRules headings, EntryFactsParser reader) {
    this.text = text;
    this.lines = lines;
    this.headings = headings;
    this.reader = reader;
    this.positions = new HunkPositions(lines.all().stream().map(Line::text).toList());
  }

  static DraftDocument of(SourceText draft, Config config, EntryFactsParser reader) {
    var header = FrontMatterParser.read(draft.text(), config.content().header());
    var lines = Lines.of(draft.text(), header.end());
    var document = new DraftDocument(draft.text(), lines, SectionHeadingRules.of(config), reader);
    document.read();
    return document;
  }

  private void read() {
    parts.add(new DraftSection());
    for (var piece : BlockSplitter.of(lines)) {
      var slot = BlockSlot.present(piece, lines.whole(piece.from() + 1, piece.to()));
      if (piece.is(Kind.HEADING)) {
        parts.add(part(slot, parts.getLast()));
        byHeadingLine.put(piece.from(), parts.getLast());
      } else {
        parts.getLast().slots().add(slot);
      }
      learn(parts.getLast(), slot);
    }
  }

  /// The section that a heading opens after another section.
  private DraftSection part(BlockSlot slot, DraftSection before) {
    int level = slot.piece().level();
    var path = new ArrayList<>(chapter(before, level).path());
    path.add(reader.title(slot.piece()));
    return new DraftSection(slot, path, headings);
  }

  /// The nearest section, from this one upwards, whose heading has a higher rank than that level;
  /// the text before the first heading, if there is none.
  DraftSection chapter(DraftSection part, int level) {
    for (int i = parts.indexOf(part); i > 0; i--) {
      if (parts.get(i).level() < level) {
        return parts.get(i);
      }
    }
    return parts.getFirst();
  }

  /// The section that contains a section.
  DraftSection chapter(DraftSection part) {
    return chapter(part, part.level());
  }

  /// Whether a section contains another, directly or not.
  boolean isIn(DraftSection part, DraftSection chapter) {
    var above = part;
    while (above.level() > 0 && above != chapter) {
      above = chapter(above);
    }
    return above == chapter && part != chapter;
  }

  Optional<DraftSection> before(DraftSection part) {
    int at = parts.indexOf(part);
    return at > 0 ? Optional.of(parts.get(at - 1)) : Optional.empty();
  }

  /// The indexes of lines of the original draft that a hunk may begin with.
  List<Integer> positions(Hunk hunk) {
    return positions.of(hunk);
  }

  /// The section of a line of the original draft.
  DraftSection partAt(int line) {
    var entry = byHeadingLine.floorEntry(line);
    return entry == null ? parts.getFirst() : entry.getValue();
  }

  private void learn(DraftSection part, BlockSlot slot) {
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

  List<DraftSection> parts() {
    return parts;
  }

  /// The places of blocks with this content.
  List<Place> places(MarkdownBlock piece) {
    return byContent.getOrDefault(piece.content(), List.of()).stream()
        .filter(place ->
            !place.slot().isGone()
                && place.slot().piece().kind() == piece.kind()
                && place.slot().piece().content().equals(piece.content()))
        .toList();
  }

  /// Those in one section; all of them if there is none in it.
  List<Place> placesIn(MarkdownBlock piece, DraftSection part) {
    var all = places(piece);
    var here = all.stream().filter(place -> place.part().equals(part)).toList();
    return here.isEmpty() ? all : here;
  }

  /// The sections that have, or had, a block with this content.
  List<DraftSection> everWith(MarkdownBlock piece) {
    return byContent.getOrDefault(piece.content(), List.of()).stream().map(Place::part).toList();
  }

  /// The sections that have, or had, this line.
  List<DraftSection> everWith(String line) {
    return byLine.getOrDefault(line.strip(), List.of());
  }

  /// Inserts a block into a section, before the slot that is now at this index.
  BlockSlot put(DraftSection part, int index, MarkdownBlock piece) {
    var slot = BlockSlot.placed(piece);
    part.slots().add(index, slot);
    learn(part, slot);
    return slot;
  }

  void alter(Place place, MarkdownBlock piece) {
    place.slot().become(piece);
    learn(place.part(), place.slot());
  }

  /// Opens a section after another: after its last item, if it has any, so that text that closes a
  /// chapter stays last.
  DraftSection open(MarkdownBlock heading, DraftSection behind) {
    var part = part(BlockSlot.placed(heading), behind);
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

  /// The edits that change the draft's text into this document.
  List<Edit> edits() {
    return new EditWriter(text, text.contains("\r\n") ? "\r\n" : "\n").edits(parts);
  }
}
