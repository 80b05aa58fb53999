package org.coranto.config;

import java.util.Optional;

/// One `[[source]]`.
///
/// @param source its kind: `discourse-topic`
/// @param name what it is called in tips, reports and commands; unique
/// @param section the section its tips are for, by name
/// @param place whether its tips go into the draft without an editor
/// @param network whether it may stand in a private network or on this machine
/// @param own the keys of its kind
public record SourceSettings(
    String source,
    String name,
    Optional<String> section,
    boolean place,
    Network network,
    TableValues own) {

  /// Where a source's server may be.
  public enum Network {
    PUBLIC,
    PRIVATE
  }

  public <T> T get(ConfigKey<T> key) {
    return own.get(key);
  }
}
