package org.coranto.config;

import java.util.List;

/// `[theme]`: how the site looks.
///
/// @param folder `folder`: templates and styles here take the place of the built-in ones of the
///   same name
/// @param accent `accent`: the one colour, as `#rrggbb`
/// @param links `links`: pages and addresses for the site's footer
public record ThemeSettings(String folder, String accent, List<NamedLink> links) {

  /// The defaults of `[theme]`.
  public static final ThemeSettings USUAL = new ThemeSettings("theme", "#a03000", List.of());

  public ThemeSettings {
    links = List.copyOf(links);
  }

  /// One of `[[theme.links]]`: `title` and `href`.
  public record NamedLink(String title, String href) {}
}
