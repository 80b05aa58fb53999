package org.coranto.web;

import java.util.List;
import java.util.Optional;

/// What a linked page says of itself.
///
/// @param address where it is, behind all redirects
/// @param titles what it is called, best first: Open Graph's title, Twitter's, the window's, its
///   one heading
/// @param site the site's name, as in `og:site_name`; empty where it has none
/// @param description a sentence or two about it; may be empty
/// @param language as in `<html lang>`, only the language: `de`; empty where it has none
/// @param canonical the address that it wants to be known by
/// @param events those that it announces
public record LinkedPage(
    String address,
    List<String> titles,
    String site,
    String description,
    String language,
    Optional<String> canonical,
    List<PageEvent> events) {

  public LinkedPage {
    titles = List.copyOf(titles);
    events = List.copyOf(events);
  }

  /// A file that says nothing of itself: a picture, a PDF.
  public static LinkedPage silent(String address) {
    return new LinkedPage(address, List.of(), "", "", "", Optional.empty(), List.of());
  }
}
