package org.coranto.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.model.SectionKind;
import org.coranto.proposal.DraftDocument.Place;
import org.coranto.proposal.MarkdownBlock.Kind;

/// Identifies an entry. A link is the same anywhere in the edition; an event may be under two
/// regions; an issue may be in two lists of a tracker.
final class EntryIdentity {

  private final EntryFactsParser reader;
  private final Map<String, Place> known = new HashMap<>();

  EntryIdentity(DraftDocument document, EntryFactsParser reader) {
    this.reader = reader;
    for (var part : document.parts()) {
      part.present().forEach(slot -> add(new Place(part, slot)));
    }
  }

  void add(Place place) {
    keys(place.slot().piece(), place.part()).forEach(key -> known.put(key, place));
  }

  /// The place where the same entry already is.
  Optional<Place> find(MarkdownBlock piece, DraftSection part) {
    return keys(piece, part).stream()
        .flatMap(key -> Optional.ofNullable(known.get(key)).stream())
        .filter(place -> !place.slot().isGone())
        .findFirst();
  }

  private List<String> keys(MarkdownBlock piece, DraftSection part) {
    if (!piece.is(Kind.ITEM) || piece.saysNothing()) {
      return List.of(where(part) + piece.kind() + piece.content());
    }
    var item = reader.of(piece);
    if (part.is(SectionKind.EVENTS) && item.dates().isPresent()) {
      return event(where(part) + item.dates().get(), item);
    }
    var place = part.is(SectionKind.LINKS) ? "links\n" : where(part);
    return List.of(place + item.address().orElse(item.text()));
  }

  private static List<String> event(String day, EntryFacts event) {
    var keys = new ArrayList<String>();
    event.address().ifPresent(address -> keys.add(day + "\n" + address));
    keys.add(day + "\n" + event.place() + "\n" + event.title());
    return keys;
  }

  private static String where(DraftSection part) {
    return String.join("\n", part.path()) + "\n\n";
  }
}
