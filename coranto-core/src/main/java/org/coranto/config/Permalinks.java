package org.coranto.config;

import java.util.Locale;

/// `[permalinks]`: the paths of pages, relative to the newsletter's URL.
///
/// @param edition `edition`: with `{year}`, `{month}`, `{day}`, `{number}` and `{slug}`:
///   `/blog/{year}/{month}/{day}/{slug}/`
/// @param slug `slug`: how an edition's slug is made if its header has none
/// @param archive `archive`: the list of all editions: `/blog/archives/`
/// @param page `page`: a plain page: `/pages/{slug}/`
/// @param section `section`: the page of a section kind: `/{slug}/`
public record Permalinks(
    String edition, SlugSource slug, String archive, String page, String section) {

  public enum SlugSource {
    TITLE,
    FILE
  }

  /// The path of an edition, relative to the newsletter's URL, with a slash at both ends.
  public String editionRoute(EditionName name) {
    var date = name.date();
    var number = name.number();
    return edition
        .replace("{year}", String.format(Locale.ROOT, "%04d", date.getYear()))
        .replace("{month}", String.format(Locale.ROOT, "%02d", date.getMonthValue()))
        .replace("{day}", String.format(Locale.ROOT, "%02d", date.getDayOfMonth()))
        .replace("{number}", number.isPresent() ? String.valueOf(number.getAsInt()) : name.slug())
        .replace("{slug}", name.slug());
  }

  public String pageRoute(String slug) {
    return page.replace("{slug}", slug);
  }

  /// The path of a section's page: all future events, all open calls.
  public String sectionRoute(String slug) {
    return section.replace("{slug}", slug);
  }
}
