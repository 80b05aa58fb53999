package org.coranto.config;

import java.util.List;

/// `[theme]`: the look of the site.
///
/// @param folder `folder`: templates and styles in it replace the built-in ones with the same name
/// @param accent `accent`: the accent colour, as `#rrggbb`
/// @param links `links`: pages and URLs for the site's footer
public record ThemeSettings(String folder, String accent, List<NamedLink> links) {

  /// The defaults of `[theme]`.
  public static final ThemeSettings USUAL = new ThemeSettings("theme", "#a03000", List.of());

  public ThemeSettings {
    links = List.copyOf(links);
  }

  /// One of `[[theme.links]]`: `title` and `href`.
  public record NamedLink(String title, String href) {}
}
