package org.coranto.config;

import java.util.List;
import org.coranto.config.ThemeSettings.NamedLink;

/** The keys of {@code [theme]}, and what they make. */
public final class ThemeKeys {

  public static final Key<String> FOLDER =
      Key.of(
          Table.THEME,
          "folder",
          PathTypes.FILE,
          "theme",
          "Templates and styles here take the place of the built-in ones of the same name.",
          "\"look\"");

  public static final Key<String> ACCENT =
      Key.of(
          Table.THEME,
          "accent",
          Types.ACCENT,
          "#a03000",
          "The site's one colour, for links and rules.",
          "\"#1f5f7a\"");

  public static final Key<String> LINK_TITLE =
      Key.required(
          Table.THEME_LINKS, "title", Types.WORDS, "The words of the link.", "\"Privacy\"");

  public static final Key<String> LINK_HREF =
      Key.required(
          Table.THEME_LINKS,
          "href",
          AddressTypes.HREF,
          "A page of the site or an address elsewhere.",
          "\"/privacy/\"");

  static final List<Key<?>> ALL = List.of(FOLDER, ACCENT, LINK_TITLE, LINK_HREF);

  private ThemeKeys() {}

  static ThemeSettings read(TableReader table) {
    var links =
        table.tables(Table.THEME_LINKS).stream()
            .map(link -> new NamedLink(link.value(LINK_TITLE), link.value(LINK_HREF)))
            .toList();
    return new ThemeSettings(table.value(FOLDER), table.value(ACCENT), links);
  }
}
