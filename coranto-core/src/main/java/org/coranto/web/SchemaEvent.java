package org.coranto.web;

import java.util.function.UnaryOperator;

/// An event in schema.org's terms, as written in the page; missing values are empty.
///
/// @param address its page (`url`), may be relative
/// @param start `2026-09-02T18:30:00+02:00`, `2026-09-02`
/// @param end as `start`
/// @param status `https://schema.org/EventCancelled`
/// @param mode `https://schema.org/OnlineEventAttendanceMode`
/// @param part whether it is nested in another event, as a part of it or as the whole
public record SchemaEvent(
    String name,
    String address,
    String start,
    String end,
    String status,
    String mode,
    Spot spot,
    Host host,
    boolean part) {

  /// @param property gives the value of a property of schema.org, such as `startDate`
  static SchemaEvent of(UnaryOperator<String> property, Spot spot, Host host, boolean part) {
    return new SchemaEvent(
        property.apply("name"),
        property.apply("url"),
        property.apply("startDate"),
        property.apply("endDate"),
        property.apply("eventStatus"),
        property.apply("eventAttendanceMode"),
        spot,
        host,
        part);
  }

  /// The place of an event.
  ///
  /// @param name of the building, or the whole place if it is one text
  /// @param street may be the whole address
  /// @param city `addressLocality`
  /// @param state `addressRegion`
  /// @param country a code or a name
  /// @param house whether it is a physical place
  /// @param online whether one can take part online
  public record Spot(
      String name,
      String street,
      String city,
      String state,
      String country,
      boolean house,
      boolean online) {

    public static final Spot NOWHERE = new Spot("", "", "", "", "", false, false);

    /// A building whose address is one text.
    static Spot of(String name, String street) {
      return new Spot(name, street, "", "", "", true, false);
    }

    /// A building.
    ///
    /// @param property gives the value of a property of its address, such as `streetAddress`
    static Spot of(String name, UnaryOperator<String> property) {
      return new Spot(
          name,
          property.apply("streetAddress"),
          property.apply("addressLocality"),
          property.apply("addressRegion"),
          property.apply("addressCountry"),
          true,
          false);
    }

    Spot withHouse(boolean other) {
      return new Spot(name, street, city, state, country, other, online);
    }

    Spot withOnline(boolean other) {
      return new Spot(name, street, city, state, country, house, other);
    }
  }

  /// The organiser of an event.
  public record Host(String name, String address) {
    public static final Host NOBODY = new Host("", "");
  }

  /// As one text.
  public String place() {
    return spot.name().isEmpty() ? spot.street() : spot.name();
  }
}
