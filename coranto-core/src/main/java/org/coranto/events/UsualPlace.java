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

/// A place as the newsletter writes it: `Seattle, WA, US` for a venue in the city Seattle, the
/// state Washington and the country us.
final class UsualPlace {

  /// How many earlier events in a city are compared.
  private static final int COMPARED = 12;

  private final HouseUsage usage;

  UsualPlace(HouseUsage usage) {
    this.usage = usage;
  }

  /// Empty if the city is unknown and cannot be guessed.
  Optional<String> of(Venue venue) {
    var country = Countries.of(venue.country());
    if (venue.city().isEmpty()) {
      return country.or(() -> inWords(venue)).flatMap(it -> inAddress(venue, it));
    }
    var state = country.flatMap(it -> States.of(it.code(), venue.state()));
    var land = new Land(country, state);
    return known(venue.city(), land)
        .or(() -> Optional.of(unknown(venue.city(), land, venue.country())));
  }

  /// A country and its state, as far as a venue names them.
  private record Land(Optional<Country> country, Optional<State> state) {}

  private static List<String> parts(Venue venue) {
    return List.of((venue.name() + "," + venue.street()).split(",", 20)).reversed();
  }

  /// The country that is named last in a venue's name and street.
  private static Optional<Country> inWords(Venue venue) {
    return parts(venue).stream().flatMap(it -> Countries.of(it).stream()).findFirst();
  }

  /// `Bergen` of `Regnveien 3, 5003 Bergen, Norway`, if there were events in it before.
  private Optional<String> inAddress(Venue venue, Country country) {
    var land = new Land(Optional.of(country), Optional.empty());
    return parts(venue).stream()
        .map(part -> part.replaceAll("[0-9]", "").strip())
        .filter(part -> part.length() > 2 && Countries.of(part).isEmpty())
        .flatMap(part -> known(part, land).stream())
        .findFirst();
  }

  /// As in earlier events there, under any name of the city.
  private Optional<String> known(String city, Land land) {
    var code = land.country().map(Country::code).orElse("");
    var names = Cities.names(code, city);
    return HouseUsage.most(
        names.stream()
            .flatMap(name -> usage.newest(Topics.CITIES, name).map(EventPlaces.Held::place))
            .filter(place -> isIn(place, land))
            .limit(COMPARED));
  }

  private static boolean isIn(String place, Land land) {
    var country = land.country();
    var state = land.state();
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

  /// For a city without earlier events: written like other places.
  private String unknown(String city, Land land, String given) {
    var country = land.country().map(this::written).orElse(given);
    var states =
        land.state().filter(_ -> land.country().filter(this::writesStates).isPresent()).stream()
            .map(it -> written(it, country));
    return Stream.concat(Stream.concat(Stream.of(city), states), Stream.of(country))
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

  /// Whether more of its places have a state than not.
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
