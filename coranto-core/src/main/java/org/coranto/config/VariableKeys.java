package org.coranto.config;

import java.util.List;

/// The keys of `[variables]`, and the record that they fill.
public final class VariableKeys {

  public static final ConfigKey<String> NUMBER =
      key("number", Variables.USUAL.number(), "The number of the new edition.", "$issue_number");

  public static final ConfigKey<String> DATE =
      key("date", Variables.USUAL.date(), "Its publication date: `2026-09-02`.", "$issue_date");

  public static final ConfigKey<String> LAST_DATE =
      key(
          "last-date",
          Variables.USUAL.lastDate(),
          "The publication date of the previous edition; the new edition's own date"
              + " if there is none.",
          "$last_date");

  public static final ConfigKey<String> WINDOW_START =
      key(
          "window-start",
          Variables.USUAL.windowStart(),
          "The first day of its events: its own publication date.",
          "$events_start");

  public static final ConfigKey<String> WINDOW_END =
      key(
          "window-end",
          Variables.USUAL.windowEnd(),
          "The last day of its events: `[schedule] window` days later.",
          "$events_end");

  public static final ConfigKey<String> EVENTS =
      key(
          "events",
          Variables.USUAL.events(),
          "Alone on a line: replaced by the events that are still to come.",
          "$events_list");

  public static final ConfigKey<String> CALLS =
      key(
          "calls",
          Variables.USUAL.calls(),
          "Alone on a line: replaced by the calls that are still open.",
          "$calls_list");

  static final List<ConfigKey<?>> ALL =
      List.of(NUMBER, DATE, LAST_DATE, WINDOW_START, WINDOW_END, EVENTS, CALLS);

  private VariableKeys() {}

  private static ConfigKey<String> key(String name, String fallback, String doc, String example) {
    return ConfigKey.of(ConfigTable.VARIABLES, name, ValueTypes.WORDS, fallback)
        .explained(doc, ValueTypes.inQuotes(example));
  }

  static Variables read(TableReader table) {
    return new Variables(
        table.value(NUMBER),
        table.value(DATE),
        table.value(LAST_DATE),
        table.value(WINDOW_START),
        table.value(WINDOW_END),
        table.value(EVENTS),
        table.value(CALLS));
  }
}
