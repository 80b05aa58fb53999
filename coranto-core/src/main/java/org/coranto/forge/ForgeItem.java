package org.coranto.forge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An issue, a pull request, a commit or a release.
///
/// @param repository `rust-lang/rust`
/// @param number of an issue or a pull request; what else names a commit or a release
/// @param title on one line, in plain words
/// @param author empty where the forge knows none
/// @param at when that happened which was asked for
public record ForgeItem(
    String repository,
    String number,
    String title,
    String address,
    List<String> labels,
    Author author,
    Optional<Instant> at) {

  /// @param member whether it belongs to the project, or is a machine
  public record Author(String name, String address, boolean member) {
    static final Author NOBODY = new Author("", "", true);
  }

  public String key() {
    return repository + "#" + number;
  }
}
