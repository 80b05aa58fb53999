package org.coranto.config;

import java.util.List;

/**
 * {@code [theme]}: how the site looks.
 *
 * @param folder {@code folder}: templates and styles here take the place of the built-in ones of
 *     the same name
 * @param accent {@code accent}: the one colour, as {@code #rrggbb}
 * @param links {@code links}: pages and addresses for the site's footer
 */
public record ThemeSettings(String folder, String accent, List<NamedLink> links) {

  /** Where {@code [theme]} says nothing. */
  public static final ThemeSettings USUAL = new ThemeSettings("theme", "#a03000", List.of());

  public ThemeSettings {
    links = List.copyOf(links);
  }

  /** One of {@code [[theme.links]]}: {@code title} and {@code href}. */
  public record NamedLink(String title, String href) {}
}
