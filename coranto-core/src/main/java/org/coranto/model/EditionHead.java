package org.coranto.model;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/// What is known of an edition before its text is read: enough for the archive, for its neighbours
/// and for its URL.
///
/// @param file its path, relative to the newsletter's folder, with forward slashes
/// @param number its number, if it has one
/// @param date the day of publication
/// @param slug the last part of its URL: `this-week-in-rust-665`
/// @param language its language as a BCP 47 tag: `en`
/// @param route its path relative to the newsletter's URL:
///   `/blog/2026/08/19/this-week-in-rust-665/`, or `/blog/rust-665.html` if its header says so
/// @param digest of its bytes: changes with the text
/// @param aliases its old addresses, which lead to its page
public record EditionHead(
    String file,
    String title,
    OptionalInt number,
    LocalDate date,
    String slug,
    String language,
    String route,
    boolean draft,
    String digest,
    List<Route> aliases) {

  public EditionHead {
    aliases = List.copyOf(aliases);
  }

  /// A draft that is not found by its header or its file's name: without number, slug and route.
  public static EditionHead ofDraft(String file, String title, LocalDate date, String language) {
    return new EditionHead(
        file, title, OptionalInt.empty(), date, "edition", language, "/", true, "", List.of());
  }

  /// The same on another day.
  public EditionHead on(LocalDate day) {
    return new EditionHead(file, title, number, day, slug, language, route, draft, digest, aliases);
  }

  /// The same with its page elsewhere.
  public EditionHead at(String path) {
    return new EditionHead(file, title, number, date, slug, language, path, draft, digest, aliases);
  }

  /// The same with other old addresses.
  public EditionHead withAliases(List<Route> others) {
    return new EditionHead(file, title, number, date, slug, language, route, draft, digest, others);
  }

  /// The route of a file that belongs to its page: `/blog/rust-665/card.png`.
  public String beside(String name) {
    return new Route(route).beside(name);
  }
}
