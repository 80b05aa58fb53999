package org.coranto.config;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.coranto.config.OutputSettings.RedirectForm;

/// The keys of `[outputs]`, and the record that they fill.
public final class OutputKeys {

  public static final ConfigKey<List<String>> ONLY =
      ConfigKey.of(
              ConfigTable.OUTPUTS,
              "only",
              ValueTypes.listOf(ValueTypes.NAME_IN_KEBAB_CASE, "names of outputs"),
              List.of())
          .explained("The outputs to render; all of them if the list is empty.", "[\"calendar\"]");

  public static final ConfigKey<String> RSS =
      ConfigKey.of(ConfigTable.OUTPUTS, "rss", PathTypes.BELOW_SITE, "rss.xml")
          .explained("The path of the RSS feed on the site.", "\"feeds/rss.xml\"");

  public static final ConfigKey<String> ATOM =
      ConfigKey.of(ConfigTable.OUTPUTS, "atom", PathTypes.BELOW_SITE, "atom.xml")
          .explained("The path of the Atom feed on the site.", "\"feeds/atom.xml\"");

  public static final ConfigKey<String> JSON_FEED =
      ConfigKey.of(ConfigTable.OUTPUTS, "json-feed", PathTypes.BELOW_SITE, "feed.json")
          .explained("The path of the JSON feed on the site.", "\"feeds/feed.json\"");

  public static final ConfigKey<Integer> FEED_EDITIONS =
      ConfigKey.of(ConfigTable.OUTPUTS, "feed-editions", ValueTypes.number(1, 1_000), 10)
          .explained("How many of the newest editions a feed contains.", "25");

  public static final ConfigKey<Integer> CALENDAR_EDITIONS =
      ConfigKey.of(ConfigTable.OUTPUTS, "calendar-editions", ValueTypes.number(1, 1_000), 13)
          .explained(
              "How many of the newest editions the calendar is made from. An"
                  + " event that a later one of them removed is shown as cancelled.",
              "26");

  public static final ConfigKey<Integer> MAIL_EDITIONS =
      ConfigKey.of(ConfigTable.OUTPUTS, "mail-editions", ValueTypes.number(0, 10_000), 1)
          .explained("For how many of the newest editions a mail is rendered.", "4");

  public static final ConfigKey<Integer> MAIL_LIMIT =
      ConfigKey.of(
              ConfigTable.OUTPUTS, "mail-limit", ValueTypes.number(20_000, 10_000_000), 100_000)
          .explained(
              "The maximum size of a mail, in bytes as sent. Gmail hides"
                  + " everything after 102 KB.",
              "95000");

  public static final ConfigKey<Integer> CARDS =
      ConfigKey.of(ConfigTable.OUTPUTS, "cards", ValueTypes.number(0, 10_000), 12)
          .explained(
              "How many of the newest editions get their own preview picture;"
                  + " all others share the newsletter's picture.",
              "52");

  public static final ConfigKey<List<RedirectForm>> REDIRECTS =
      ConfigKey.of(
              ConfigTable.OUTPUTS,
              "redirects",
              ValueTypes.listOf(
                  ValueTypes.choice("form of redirects", "Forms", RedirectForm.values()),
                  "forms of redirects"),
              List.of(RedirectForm.PAGE))
          .explained(
              "How the old addresses in an edition's header (`aliases`, `redirect_from`) lead to"
                  + " it: a page at each of them, the file `_redirects` of Netlify and Cloudflare"
                  + " Pages, the map `redirects.map` for nginx.",
              "[\"netlify\"]");

  static final List<ConfigKey<?>> ALL =
      List.of(
          ONLY,
          RSS,
          ATOM,
          JSON_FEED,
          FEED_EDITIONS,
          CALENDAR_EDITIONS,
          MAIL_EDITIONS,
          MAIL_LIMIT,
          CARDS,
          REDIRECTS);

  private OutputKeys() {}

  static OutputSettings read(TableReader table, Collection<String> known) {
    var outputs =
        new OutputSettings(
            table.value(ONLY),
            table.value(RSS),
            table.value(ATOM),
            table.value(JSON_FEED),
            table.value(FEED_EDITIONS),
            table.value(CALENDAR_EDITIONS),
            table.value(MAIL_EDITIONS),
            table.value(MAIL_LIMIT),
            table.value(CARDS),
            table.value(REDIRECTS));
    for (int i = 0; i < outputs.only().size(); i++) {
      var name = outputs.only().get(i);
      if (!known.contains(name)) {
        table.wrongItem(
            ONLY,
            i,
            "unknown output %s.%s Outputs: %s"
                .formatted(
                    Snippet.of(name), DidYouMean.question(name, known), String.join(", ", known)));
      }
    }
    eachElsewhere(List.of(RSS, ATOM, JSON_FEED), table);
    return outputs;
  }

  private static void eachElsewhere(List<ConfigKey<String>> feeds, TableReader table) {
    var places = new HashMap<String, String>();
    for (var feed : feeds) {
      var other = places.putIfAbsent(table.value(feed), feed.name());
      if (other != null) {
        table.wrong(
            feed,
            "%s has the same path as %s, %s; give each feed its own path"
                .formatted(feed.name(), other, Snippet.of(table.value(feed))));
      }
    }
  }
}
