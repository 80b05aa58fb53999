package org.coranto.config;

import java.util.Optional;

/// One `[[source]]`.
///
/// @param source its kind: `discourse-topic`
/// @param name its name in tips, reports and commands; unique
/// @param section the name of the section that its tips are for
/// @param place whether its tips go into the draft without an editor
/// @param network whether the server may be in a private network or on this machine
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

  /// Whether the settings name the host and port of this URL. Only these may be in a private
  /// network.
  public boolean names(String address) {
    return NamedOrigins.parsed(address).filter(NamedOrigins.of(own)::contains).isPresent();
  }

  public <T> T get(ConfigKey<T> key) {
    return own.get(key);
  }
}
