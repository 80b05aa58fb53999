package org.coranto.model;

/// A person who proposed, wrote or made something.
///
/// @param name the name that they use: `Ada`, `@ada`
/// @param address their public page: `https://forum.example/u/ada`; may be empty
/// @param mail never published; empty if unknown
public record Person(String name, String address, String mail) {

  public static Person of(String name, String address) {
    return new Person(name, address, "");
  }

  /// Without the mail address, which must not be in logs and commits.
  @Override
  public String toString() {
    return address.isEmpty() ? name : name + " (" + address + ")";
  }
}
