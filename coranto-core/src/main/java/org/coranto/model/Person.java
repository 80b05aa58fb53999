package org.coranto.model;

/// Somebody who proposed, wrote or made something.
///
/// @param name as they call themselves: `Ada`, `@ada`
/// @param address where one meets them: `https://forum.example/u/ada`; may be empty
/// @param mail never published; empty where nobody told it
public record Person(String name, String address, String mail) {

  public static Person of(String name, String address) {
    return new Person(name, address, "");
  }

  /// Without the mail address, which logs and commits do not get.
  @Override
  public String toString() {
    return address.isEmpty() ? name : name + " (" + address + ")";
  }
}
