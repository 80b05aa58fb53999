package org.coranto.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.coranto.edition.AnnotatedEdition;

/// The places of events, each once in an edition. The key is the place or a part of it.
public final class EventPlaces implements Topic<EventPlaces.Held> {

  /// `Portland, OR, US` under the heading `North America`.
  public record Held(String place, String region) {

    private List<String> parts() {
      return List.of(place.split(", ?", -1));
    }

    public String city() {
      return parts().getFirst();
    }

    /// `OR, US`.
    public String land() {
      return String.join(", ", parts().subList(1, parts().size()));
    }

    /// `OR`; empty if the place has no state.
    public String state() {
      return parts().size() < 3 ? "" : parts().get(1);
    }

    public String country() {
      return parts().getLast();
    }
  }

  private final String name;
  private final int nearFrom;
  private final Function<Held, String> key;

  private EventPlaces(String name, int nearFrom, Function<Held, String> key) {
    this.name = name;
    this.nearFrom = nearFrom;
    this.key = key;
  }

  /// With keys such as `portland, or, us`.
  static EventPlaces places() {
    return new EventPlaces("places", 2, Held::place);
  }

  /// With keys such as `portland`.
  static EventPlaces cities() {
    return new EventPlaces("cities", 0, Held::city);
  }

  /// With keys such as `or, us`.
  static EventPlaces lands() {
    return new EventPlaces("lands", 0, Held::land);
  }

  /// With keys such as `or`.
  static EventPlaces states() {
    return new EventPlaces("states", 0, Held::state);
  }

  /// With keys such as `us`.
  static EventPlaces countries() {
    return new EventPlaces("countries", 0, Held::country);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int nearFrom() {
    return nearFrom;
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<Held> notes) {
    Set<Held> seen = new HashSet<>();
    for (var event : edition.announcements()) {
      var place = event.event().place().text();
      var held = new Held(place, event.region());
      if (event.where().isPresent() && !place.isEmpty() && seen.add(held)) {
        notes.note(key.apply(held).toLowerCase(Locale.ROOT), held);
      }
    }
  }

  @Override
  public void encode(Held value, FieldWriter out) {
    out.text(value.place());
    out.text(value.region());
  }

  @Override
  public Held decode(FieldReader in) {
    return new Held(in.text(), in.text());
  }
}
