package org.coranto.forge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An issue, a pull request, a commit or a release.
///
/// @param repository `rust-lang/rust`
/// @param number of an issue or a pull request; otherwise the id of a commit or the name of a
///   release
/// @param title on one line, without markup
/// @param author empty if unknown
/// @param at when the requested change happened
public record ForgeItem(
    String repository,
    String number,
    String title,
    String address,
    List<String> labels,
    Author author,
    Optional<Instant> at) {

  /// @param member whether the author belongs to the project, or is a bot
  public record Author(String name, String address, boolean member) {
    static final Author NOBODY = new Author("", "", true);
  }

  public String key() {
    return repository + "#" + number;
  }
}
