package org.coranto.events;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.archive.EventGroups.Held;
import org.coranto.archive.EventPlaces;
import org.coranto.archive.OnlineForms;
import org.coranto.archive.Topics;
import org.coranto.geo.Countries;
import org.coranto.geo.Regions;
import org.coranto.model.Place.Attendance;

/// The heading that an event belongs under: a region's, or the one for online events.
final class UsualHeading {

  private static final int COMPARED = 8;

  /// Hybrid events are listed under different headings.
  private static final int HYBRID = 3;

  private final HouseUsage usage;
  private final List<String> headings;

  /// @param headings of the draft's event sections; they come before those of the table of regions
  UsualHeading(HouseUsage usage, List<String> headings) {
    this.usage = usage;
    this.headings = headings;
  }

  /// @param place as written: `Seattle, WA, US`
  /// @param held earlier events of the same group
  String of(String place, String country, Attendance attendance, List<Held> held) {
    return switch (attendance) {
      case VIRTUAL -> online("virtual").orElseGet(() -> titled("online"));
      case HYBRID ->
          hybrid(held).or(() -> online("hybrid")).orElseGet(() -> onSpot(place, country));
      case IN_PERSON -> onSpot(place, country);
    };
  }

  private Optional<String> hybrid(List<Held> held) {
    return HouseUsage.most(
        held.stream()
            .filter(it -> it.place().attendance() == Attendance.HYBRID)
            .map(Held::region)
            .filter(region -> !region.isEmpty())
            .limit(HYBRID));
  }

  private Optional<String> online(String key) {
    return HouseUsage.most(
        usage
            .newest(Topics.ONLINE_FORMS, key)
            .map(OnlineForms.Form::region)
            .filter(region -> !region.isEmpty())
            .limit(COMPARED));
  }

  private String onSpot(String place, String country) {
    return usual(usage.recent(Topics.PLACES, place).map(EventPlaces.Held::region))
        .or(() -> ofCountry(country))
        .or(() -> Regions.ofCountry(country).stream().findFirst().map(this::titled))
        .orElse("");
  }

  private Optional<String> ofCountry(String country) {
    return Countries.of(country)
        .flatMap(it -> usage.commonest(Topics.COUNTRIES, it.forms().toList()))
        .flatMap(form -> usual(usage.recent(Topics.COUNTRIES, form).map(EventPlaces.Held::region)));
  }

  private static Optional<String> usual(Stream<String> regions) {
    return HouseUsage.most(
        regions.filter(it -> !it.isEmpty() && !Regions.isOnline(it)).limit(COMPARED));
  }

  /// `Asia-Pacific`, if that is how the newsletter calls the region.
  private String titled(String slug) {
    return headings.stream()
        .filter(heading -> Regions.under(heading).contains(slug))
        .findFirst()
        .or(() -> elsewhere(slug))
        .orElseGet(() -> Regions.title(slug));
  }

  /// The heading of events in other countries of that region.
  private Optional<String> elsewhere(String slug) {
    return Countries.all().stream()
        .filter(country -> Regions.ofCountry(country.code()).contains(slug))
        .flatMap(country -> ofCountry(country.code()).stream())
        .filter(heading -> Regions.under(heading).contains(slug))
        .findFirst();
  }

  /// `Virtual (Seattle, WA, US)`.
  String where(String place, Attendance attendance) {
    return switch (attendance) {
      case IN_PERSON -> place;
      case VIRTUAL ->
          place.isEmpty()
              ? form(OnlineForms.NOWHERE, "Virtual")
              : form("virtual", "Virtual (" + OnlineForms.PLACE + ")")
                  .replace(OnlineForms.PLACE, place);
      case HYBRID ->
          form("hybrid", "Hybrid (" + OnlineForms.PLACE + ")")
              .replace(OnlineForms.PLACE, place)
              .replace(" ()", "");
    };
  }

  private String form(String key, String otherwise) {
    return HouseUsage.most(
            usage.newest(Topics.ONLINE_FORMS, key).limit(COMPARED).map(OnlineForms.Form::where))
        .orElse(otherwise);
  }
}
