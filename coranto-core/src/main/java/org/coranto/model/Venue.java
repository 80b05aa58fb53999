package org.coranto.model;

/// Where an event is, in the parts that services give; unknown parts are empty.
///
/// @param name of the building: `The Lighthouse`
/// @param street with its number, or the whole address on one line if it has no parts
/// @param city `Seattle`
/// @param state `WA`
/// @param country ISO 3166-1, two capital letters (`US`), or the country's name if that is given
public record Venue(String name, String street, String city, String state, String country) {

  public static final Venue UNKNOWN = new Venue("", "", "", "", "");
}
