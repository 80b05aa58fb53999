package org.coranto.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.coranto.proposal.DraftDocument.Place;
import org.coranto.proposal.Fragment.Spot;

/// Inserts entries into a draft, in all supported ways, and no entry twice.
final class DraftEditor {

  private final DraftDocument document;
  private final EntryOrder order;
  private final ListStyle house;
  private final EntryIdentity identities;
  private final Map<BlockSlot, EntryOrigin> origins = new HashMap<>();
  private final Map<BlockSlot, Runnable> displaced = new HashMap<>();

  DraftEditor(DraftDocument document, EntryFactsParser reader) {
    this.document = document;
    this.order = new EntryOrder(reader);
    this.house = new ListStyle(document.parts());
    this.identities = new EntryIdentity(document, reader);
  }

  DraftDocument document() {
    return document;
  }

  /// The place where the same entry already is.
  Optional<Place> find(MarkdownBlock piece, DraftSection part) {
    return identities.find(piece, part);
  }

  /// Marks it as present, although it has not been inserted yet.
  void claim(DraftSection part, MarkdownBlock piece, EntryOrigin origin) {
    var slot = BlockSlot.placed(piece);
    origins.put(slot, origin);
    identities.add(new Place(part, slot));
  }

  /// Inserts adjacent items, all of them new, into one section.
  void items(DraftSection part, List<MarkdownBlock> run, Spot spot, EntryOrigin origin) {
    items(part, run, () -> EntryPositions.ofList(part, spot), origin);
  }

  /// Inserts an item that was proposed without a position.
  void item(DraftSection part, MarkdownBlock piece, EntryOrigin origin) {
    items(part, List.of(piece), () -> EntryPositions.ofList(part), origin);
  }

  private void items(
      DraftSection part, List<MarkdownBlock> run, IntSupplier first, EntryOrigin origin) {
    if (run.isEmpty()) {
      return;
    }
    var items = order.arranged(run, part.kind());
    var existing = part.items();
    if (existing.isEmpty()) {
      int at = first.getAsInt();
      for (var item : items) {
        put(part, at++, item, origin);
      }
    } else {
      between(part, existing, items, origin);
    }
    part.present().filter(slot -> slot.piece().saysNothing()).toList().forEach(this::displace);
  }

  private void between(
      DraftSection part, List<BlockSlot> existing, List<MarkdownBlock> items, EntryOrigin origin) {
    var places = order.places(existing.stream().map(BlockSlot::piece).toList(), items, part.kind());
    int before = -1;
    int at = 0;
    for (int i = 0; i < items.size(); i++) {
      int place = places.get(i);
      if (place == before) {
        at++;
      } else if (place == 0) {
        at = part.slots().indexOf(existing.getFirst());
      } else {
        at = part.slots().indexOf(existing.get(place - 1)) + 1;
      }
      put(part, at, items.get(i), origin);
      before = place;
    }
  }

  /// Inserts a paragraph or another block that is not an item.
  void passage(DraftSection part, Spot spot, List<MarkdownBlock> replaced, EntryOrigin origin) {
    put(part, EntryPositions.ofPassage(part, spot, replaced), spot.piece(), origin);
  }

  /// Inserts “No … this week”.
  ///
  /// @param displaced called when an entry takes its place
  void nothing(
      DraftSection part,
      Spot spot,
      List<MarkdownBlock> replaced,
      EntryOrigin origin,
      Runnable displaced) {
    this.displaced.put(
        put(part, EntryPositions.ofPassage(part, spot, replaced), spot.piece(), origin), displaced);
  }

  private void displace(BlockSlot slot) {
    slot.remove();
    Optional.ofNullable(displaced.remove(slot)).ifPresent(Runnable::run);
  }

  private BlockSlot put(DraftSection part, int at, MarkdownBlock piece, EntryOrigin origin) {
    var slot = document.put(part, at, house.set(piece));
    origins.put(slot, origin);
    identities.add(new Place(part, slot));
    return slot;
  }

  DraftSection open(MarkdownBlock heading, DraftSection behind, EntryOrigin origin) {
    var part = document.open(heading, behind);
    part.heading().ifPresent(slot -> origins.put(slot, origin));
    return part;
  }

  /// Replaces an entry; an event that is now on another day is moved.
  void amend(Place place, MarkdownBlock piece, EntryOrigin origin) {
    var slot = place.slot();
    var part = place.part();
    if (order.movesTo(slot.piece(), piece, part.kind()) && part.items().size() > 1) {
      slot.remove();
      item(part, piece, origin);
      return;
    }
    document.alter(place, house.set(piece));
    identities.add(place);
    origins.put(slot, origin);
  }

  /// `line 52 of the draft`, `6297.patch`.
  String origin(BlockSlot slot) {
    return Optional.ofNullable(origins.get(slot))
        .map(EntryOrigin::words)
        .orElseGet(() -> "line %d of the draft".formatted(slot.piece().from() + 1));
  }
}
