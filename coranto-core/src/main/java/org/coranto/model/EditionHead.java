package org.coranto.model;

import java.time.LocalDate;
import java.util.OptionalInt;

/// What is known of an edition before its text is read: enough for the archive, for its neighbours
/// and for its address.
///
/// @param file where it lies, from the newsletter's folder, with forward slashes
/// @param number its number, where it has one
/// @param date the day it is published, or is to be
/// @param slug the last part of its address: `this-week-in-rust-665`
/// @param language its language as a BCP 47 tag: `en`
/// @param route its address below the newsletter's, with slashes before and behind:
///   `/blog/2026/08/19/this-week-in-rust-665/`
/// @param digest of its bytes: another digest, another text
public record EditionHead(
    String file,
    String title,
    OptionalInt number,
    LocalDate date,
    String slug,
    String language,
    String route,
    boolean draft,
    String digest) {

  /// The same of another day.
  public EditionHead on(LocalDate day) {
    return new EditionHead(file, title, number, day, slug, language, route, draft, digest);
  }
}
