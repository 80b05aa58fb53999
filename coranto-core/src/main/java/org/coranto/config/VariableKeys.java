package org.coranto.config;

import java.util.List;

/** The keys of {@code [variables]}, and what they make. */
public final class VariableKeys {

  public static final Key<String> NUMBER =
      key("number", Variables.USUAL.number(), "The new edition's number.", "$issue_number");

  public static final Key<String> DATE =
      key("date", Variables.USUAL.date(), "The day it appears: `2026-09-02`.", "$issue_date");

  public static final Key<String> LAST_DATE =
      key(
          "last-date",
          Variables.USUAL.lastDate(),
          "The day the edition before it appeared; its own day where there is none.",
          "$last_date");

  public static final Key<String> WINDOW_START =
      key(
          "window-start",
          Variables.USUAL.windowStart(),
          "The first day of the events in it, which is its own.",
          "$events_start");

  public static final Key<String> WINDOW_END =
      key(
          "window-end",
          Variables.USUAL.windowEnd(),
          "The last day of the events in it: as many days later as `[schedule] window` says.",
          "$events_end");

  public static final Key<String> EVENTS =
      key(
          "events",
          Variables.USUAL.events(),
          "Alone on its line, it gives way to the events that are still to come.",
          "$events_list");

  public static final Key<String> CALLS =
      key(
          "calls",
          Variables.USUAL.calls(),
          "Alone on its line, it gives way to the calls that can still be answered.",
          "$calls_list");

  static final List<Key<?>> ALL =
      List.of(NUMBER, DATE, LAST_DATE, WINDOW_START, WINDOW_END, EVENTS, CALLS);

  private VariableKeys() {}

  private static Key<String> key(String name, String fallback, String doc, String example) {
    return Key.of(Table.VARIABLES, name, Types.WORDS, fallback, doc, Types.inQuotes(example));
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
