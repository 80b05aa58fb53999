package org.coranto.web;

import java.util.List;
import java.util.Optional;

/// The metadata of a linked page.
///
/// @param address its URL after all redirects
/// @param titles possible titles, best first: Open Graph's, Twitter's, the window's, its only
///   heading
/// @param site the site's name, as in `og:site_name`; empty if it has none
/// @param description a sentence or two about it; may be empty
/// @param language as in `<html lang>`, only the language: `de`; empty if it has none
/// @param canonical the URL that it declares as canonical
/// @param events the events that it announces
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

  public LinkedPage withEvents(List<PageEvent> others) {
    return new LinkedPage(address, titles, site, description, language, canonical, others);
  }

  /// A file without metadata: a picture, a PDF.
  public static LinkedPage silent(String address) {
    return new LinkedPage(address, List.of(), "", "", "", Optional.empty(), List.of());
  }
}
