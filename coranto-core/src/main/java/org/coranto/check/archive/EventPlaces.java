package org.coranto.check.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.coranto.check.AnnotatedEdition;

/** Where events have been, looked up by the whole place or by a part of it; once an edition. */
final class EventPlaces implements Topic {

  /** {@code Portland, OR, US} below {@code North America}. */
  private record Held(String place, String region) {

    List<String> parts() {
      return List.of(place.split(", ?", -1));
    }

    String city() {
      return parts().getFirst();
    }

    /** {@code OR, US}. */
    String land() {
      return String.join(", ", parts().subList(1, parts().size()));
    }

    /** {@code OR}; empty where none is told. */
    String state() {
      return parts().size() < 3 ? "" : parts().get(1);
    }

    String country() {
      return parts().getLast();
    }
  }

  private final String name;
  private final int nearFrom;
  private final Function<Held, String> key;
  private final Function<Held, String> detail;

  private EventPlaces(
      String name, int nearFrom, Function<Held, String> key, Function<Held, String> detail) {
    this.name = name;
    this.nearFrom = nearFrom;
    this.key = key;
    this.detail = detail;
  }

  /** Under {@code portland, or, us}. Detail: the place as written, a tab, its region. */
  static Topic places() {
    return new EventPlaces("places", 2, Held::place, held -> held.place() + "\t" + held.region());
  }

  /** Under {@code portland}. Detail: {@code Portland, OR, US}. */
  static Topic cities() {
    return new EventPlaces("cities", 0, Held::city, Held::place);
  }

  /** Under {@code or, us}. Detail: {@code Portland}. */
  static Topic lands() {
    return new EventPlaces("lands", 0, Held::land, Held::city);
  }

  /** Under {@code or}. Detail: {@code OR, US}. Of two parts the first is a city, not a state. */
  static Topic states() {
    return new EventPlaces("states", 0, Held::state, Held::land);
  }

  /** Under {@code us}. Detail: {@code North America}. */
  static Topic countries() {
    return new EventPlaces("countries", 0, Held::country, Held::region);
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
  public void learn(AnnotatedEdition edition, Notes notes) {
    Set<Held> seen = new HashSet<>();
    for (var event : edition.announcements()) {
      var place = event.event().place().text();
      var held = new Held(place, event.region());
      if (event.where().isPresent() && !place.isEmpty() && seen.add(held)) {
        notes.note(key.apply(held).toLowerCase(Locale.ROOT), detail.apply(held));
      }
    }
  }
}
