package org.coranto.web;

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
