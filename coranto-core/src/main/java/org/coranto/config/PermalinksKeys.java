package org.coranto.config;

import java.util.List;
import org.coranto.config.Permalinks.SlugSource;
import org.coranto.config.Schedule.Interval;

/// The keys of `[permalinks]`, and the record that they fill.
public final class PermalinksKeys {

  public static final ConfigKey<String> EDITION =
      ConfigKey.of(
              ConfigTable.PERMALINKS,
              "edition",
              PathTypes.editionRoute(),
              "/{year}/{month}/{day}/{slug}/")
          .explained(
              "The URL of an edition, with `{year}`, `{month}`, `{day}`, `{number}` and `{slug}`;"
                  + " it may end in `.html`. No two editions may get the same URL. An address in"
                  + " the header of an edition (`permalink`, `url`) goes before it.",
              "\"/editions/{number}/\"");

  public static final ConfigKey<SlugSource> SLUG =
      ConfigKey.of(
              ConfigTable.PERMALINKS,
              "slug",
              ValueTypes.choice("source of slugs", "Sources", SlugSource.values()),
              SlugSource.TITLE)
          .explained(
              "What the slug of an edition is made from, unless its header"
                  + " gives one: its title or the name of its file.",
              "\"file\"");

  public static final ConfigKey<String> ARCHIVE =
      ConfigKey.of(ConfigTable.PERMALINKS, "archive", PathTypes.route(List.of()), "/archive/")
          .explained("The URL of the list of all editions.", "\"/blog/archives/\"");

  public static final ConfigKey<String> PAGE =
      ConfigKey.of(ConfigTable.PERMALINKS, "page", PathTypes.route(List.of("{slug}")), "/{slug}/")
          .explained("The URL of a plain page.", "\"/pages/{slug}/\"");

  public static final ConfigKey<String> SECTION =
      ConfigKey.of(
              ConfigTable.PERMALINKS, "section", PathTypes.route(List.of("{slug}")), "/{slug}/")
          .explained(
              "The URL of the page of a section kind, such as all future events.",
              "\"/all/{slug}/\"");

  static final List<ConfigKey<?>> ALL = List.of(EDITION, SLUG, ARCHIVE, PAGE, SECTION);

  private PermalinksKeys() {}

  static Permalinks read(TableReader table, Interval every) {
    var links =
        new Permalinks(
            table.value(EDITION),
            table.value(SLUG),
            table.value(ARCHIVE),
            table.value(PAGE),
            table.value(SECTION));
    if (!isUnique(links.edition(), every)) {
      table.wrong(
          EDITION,
          "with edition %s two editions would have the same URL; add {slug}, {number}, or {year}, {month} and {day}"
              .formatted(Snippet.of(links.edition())));
    }
    if (links.archive().equals("/")) {
      table.wrong(ARCHIVE, "archive \"/\" is the URL of the front page; write \"/archive/\"");
    }
    needsSlug(PAGE, table);
    needsSlug(SECTION, table);
    return links;
  }

  private static boolean isUnique(String edition, Interval every) {
    boolean monthly = edition.contains("{year}") && edition.contains("{month}");
    return edition.contains("{slug}")
        || edition.contains("{number}")
        || (monthly && (edition.contains("{day}") || every == Interval.MONTH));
  }

  private static void needsSlug(ConfigKey<String> key, TableReader table) {
    var address = table.value(key);
    if (!address.contains("{slug}")) {
      table.wrong(
          key,
          "with %s %s all pages would have the same URL; add {slug}, as in %s"
              .formatted(key.name(), Snippet.of(address), key.example()));
    }
  }
}
