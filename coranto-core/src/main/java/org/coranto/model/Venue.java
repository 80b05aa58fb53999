package org.coranto.model;

/// Where an event is, in the parts in which services tell it; those that are not told are empty.
///
/// @param name of the house: `The Lighthouse`
/// @param street with its number, or the whole address on one line where it is not told in parts
/// @param city `Seattle`
/// @param state `WA`
/// @param country ISO 3166-1, two capital letters (`US`), or its name where that is told
public record Venue(String name, String street, String city, String state, String country) {

  public static final Venue UNKNOWN = new Venue("", "", "", "", "");
}
