package org.coranto.config;

import java.util.List;

/// The keys of `[online]`, and the record that they fill.
public final class OnlineKeys {

  public static final ConfigKey<Integer> AT_ONCE =
      ConfigKey.of(
              ConfigTable.ONLINE,
              "at-once",
              ValueTypes.number(1, 10),
              OnlineSettings.USUAL.atOnce())
          .explained("The maximum number of simultaneous requests to one host.", "1");

  public static final ConfigKey<Integer> GAP =
      ConfigKey.of(
              ConfigTable.ONLINE, "gap", ValueTypes.number(0, 60_000), OnlineSettings.USUAL.gap())
          .explained(
              "Milliseconds between the starts of two requests to the same"
                  + " host. A host's own `robots.txt` may require more.",
              "2000");

  public static final ConfigKey<List<Integer>> PORTS =
      ConfigKey.of(
              ConfigTable.ONLINE,
              "ports",
              ValueTypes.listOf(ValueTypes.number(1, 65_535), "ports"),
              OnlineSettings.USUAL.ports())
          .explained(
              "The ports that may be used; links to other ports are not followed.",
              "[80, 443, 8443]");

  static final List<ConfigKey<?>> ALL = List.of(AT_ONCE, GAP, PORTS);

  private OnlineKeys() {}

  static OnlineSettings read(TableReader table) {
    return new OnlineSettings(table.value(AT_ONCE), table.value(GAP), table.value(PORTS));
  }
}
