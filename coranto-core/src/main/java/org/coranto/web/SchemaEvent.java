package org.coranto.web;

/// An event in the words of schema.org, as they are written on the page; what is not there is
/// empty.
///
/// @param address its page (`url`), perhaps relative
/// @param start `2026-09-02T18:30:00+02:00`, `2026-09-02`
/// @param end as `start`
/// @param status `https://schema.org/EventCancelled`
/// @param mode `https://schema.org/OnlineEventAttendanceMode`
/// @param part whether it is told as a part of another event, or as the whole that one is part of
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

  /// Where it is.
  ///
  /// @param name of the house; of what is told in one text, that text
  /// @param street may be the whole address
  /// @param city `addressLocality`
  /// @param state `addressRegion`
  /// @param country a code or a name
  /// @param house whether one can go somewhere
  /// @param online whether one can be there from afar
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

  /// In one text.
  public String place() {
    return spot.name().isEmpty() ? spot.street() : spot.name();
  }
}
