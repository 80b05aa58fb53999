package org.coranto.events;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.archive.EventPlaces;
import org.coranto.archive.Topics;
import org.coranto.geo.Cities;
import org.coranto.geo.Countries;
import org.coranto.geo.Countries.Country;
import org.coranto.geo.States;
import org.coranto.geo.States.State;
import org.coranto.model.Venue;

/**
 * A place as the newsletter writes it: {@code Seattle, WA, US} for a house in the city Seattle, the
 * state Washington and the country us.
 */
final class UsualPlace {

  /** So many memories of a city are asked. */
  private static final int ASKED = 12;

  private final HouseUsage usage;

  UsualPlace(HouseUsage usage) {
    this.usage = usage;
  }

  /** Empty where no city is told, and none can be guessed. */
  Optional<String> of(Venue venue) {
    var country = Countries.of(venue.country());
    if (venue.city().isEmpty()) {
      return inAddress(venue, country);
    }
    var state = country.flatMap(it -> States.of(it.code(), venue.state()));
    return known(venue.city(), country, state)
        .or(() -> Optional.of(unknown(venue.city(), country, state, venue.country())));
  }

  /** {@code Bergen} of {@code Regnveien 3, 5003 Bergen, Norway}, if events have been there. */
  private Optional<String> inAddress(Venue venue, Optional<Country> told) {
    var parts = List.of((venue.name() + "," + venue.street()).split(",", 20));
    var country =
        told.or(
            () -> parts.reversed().stream().flatMap(it -> Countries.of(it).stream()).findFirst());
    return country.flatMap(it ->
        parts.reversed().stream()
            .map(part -> part.replaceAll("[0-9]", "").strip())
            .filter(part -> part.length() > 2 && Countries.of(part).isEmpty())
            .flatMap(part -> known(part, country, Optional.empty()).stream())
            .findFirst());
  }

  /** As events there were written, by any of the city's names. */
  private Optional<String> known(String city, Optional<Country> country, Optional<State> state) {
    var code = country.map(Country::code).orElse("");
    var names = Cities.names(code, city);
    return HouseUsage.most(
        names.stream()
            .flatMap(name -> usage.newest(Topics.CITIES, name).map(EventPlaces.Held::place))
            .filter(place -> isIn(place, country, state))
            .limit(ASKED));
  }

  private static boolean isIn(String place, Optional<Country> country, Optional<State> state) {
    var parts = List.of(place.split(", ?", -1));
    if (country.isEmpty()) {
      return true;
    }
    var last = Countries.of(parts.getLast());
    boolean stateLast =
        state.isPresent() && States.of(country.get().code(), parts.getLast()).equals(state);
    if (parts.size() < 2 || (!last.equals(country) && !stateLast)) {
      return false;
    }
    return state.isEmpty()
        || parts.size() < 3
        || States.of(country.get().code(), parts.get(1)).equals(state);
  }

  /** Where no event was yet: the parts as those of other places are written. */
  private String unknown(
      String city, Optional<Country> country, Optional<State> state, String told) {
    var land = country.map(this::written).orElse(told);
    var parts =
        state.filter(_ -> country.filter(this::writesStates).isPresent()).stream()
            .map(it -> written(it, land));
    return Stream.concat(Stream.concat(Stream.of(city), parts), Stream.of(land))
        .filter(part -> !part.isEmpty())
        .collect(java.util.stream.Collectors.joining(", "));
  }

  private String written(Country country) {
    return usage.commonest(Topics.COUNTRIES, country.forms().toList()).orElse(country.code());
  }

  private String written(State state, String land) {
    return Stream.concat(Stream.of(state.code()), state.names().stream())
        .filter(form -> usage.count(Topics.LANDS, form + ", " + land) > 0)
        .findFirst()
        .orElse(state.code());
  }

  /** More of its places have a state than have none. */
  private boolean writesStates(Country country) {
    var land = written(country);
    int without = usage.count(Topics.LANDS, land);
    int with =
        States.of(country.code()).stream()
            .mapToInt(state -> usage.count(Topics.LANDS, state.code() + ", " + land))
            .sum();
    return with >= without;
  }
}
