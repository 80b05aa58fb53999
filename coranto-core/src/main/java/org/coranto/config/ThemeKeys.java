package org.coranto.config;

import java.util.List;
import org.coranto.config.ThemeSettings.NamedLink;

/// The keys of `[theme]`, and the record that they fill.
public final class ThemeKeys {

  public static final ConfigKey<String> FOLDER =
      ConfigKey.of(ConfigTable.THEME, "folder", PathTypes.FILE, ThemeSettings.USUAL.folder())
          .explained(
              "The folder of templates and styles that replace the built-in"
                  + " ones of the same name.",
              "\"look\"");

  public static final ConfigKey<String> ACCENT =
      ConfigKey.of(ConfigTable.THEME, "accent", ValueTypes.ACCENT, ThemeSettings.USUAL.accent())
          .explained("The one colour of the site, for links and lines.", "\"#1f5f7a\"");

  public static final ConfigKey<String> LINK_TITLE =
      ConfigKey.required(
          ConfigTable.THEME_LINKS,
          "title",
          ValueTypes.WORDS,
          "The text of the link.",
          "\"Privacy\"");

  public static final ConfigKey<String> LINK_HREF =
      ConfigKey.required(
          ConfigTable.THEME_LINKS,
          "href",
          AddressTypes.HREF,
          "A path on the site or a URL elsewhere.",
          "\"/privacy/\"");

  static final List<ConfigKey<?>> ALL = List.of(FOLDER, ACCENT, LINK_TITLE, LINK_HREF);

  private ThemeKeys() {}

  static ThemeSettings read(TableReader table) {
    var links =
        table.tables(ConfigTable.THEME_LINKS).stream()
            .map(link -> new NamedLink(link.value(LINK_TITLE), link.value(LINK_HREF)))
            .toList();
    return new ThemeSettings(table.value(FOLDER), table.value(ACCENT), links);
  }
}
