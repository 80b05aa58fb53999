package org.coranto.config;

import java.util.List;

/** The keys of {@code [online]}, and what they make. */
public final class OnlineKeys {

  public static final ConfigKey<Integer> AT_ONCE =
      ConfigKey.of(
              ConfigTable.ONLINE,
              "at-once",
              ValueTypes.number(1, 10),
              OnlineSettings.USUAL.atOnce())
          .explained("How many requests a host gets at the same time.", "1");

  public static final ConfigKey<Integer> GAP =
      ConfigKey.of(
              ConfigTable.ONLINE, "gap", ValueTypes.number(0, 60_000), OnlineSettings.USUAL.gap())
          .explained(
              "Milliseconds from the beginning of one request to a host to that of the next. A host's own"
                  + " `robots.txt` may ask for more.",
              "2000");

  public static final ConfigKey<List<Integer>> PORTS =
      ConfigKey.of(
              ConfigTable.ONLINE,
              "ports",
              ValueTypes.listOf(ValueTypes.number(1, 65_535), "ports"),
              OnlineSettings.USUAL.ports())
          .explained(
              "The ports that are asked; links to others are not followed.", "[80, 443, 8443]");

  static final List<ConfigKey<?>> ALL = List.of(AT_ONCE, GAP, PORTS);

  private OnlineKeys() {}

  static OnlineSettings read(TableReader table) {
    return new OnlineSettings(table.value(AT_ONCE), table.value(GAP), table.value(PORTS));
  }
}
