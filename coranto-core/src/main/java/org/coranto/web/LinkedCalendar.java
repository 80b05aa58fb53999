package org.coranto.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The events of an iCalendar file (RFC 5545): `DTSTART;TZID=Europe/Berlin:20260902T183000`.
final class LinkedCalendar {

  private LinkedCalendar() {}

  static List<PageEvent> events(String text) {
    var events = new ArrayList<PageEvent>();
    Map<String, String> fields = new HashMap<>();
    for (var line : text.replaceAll("\r?\n[ \t]", "").split("\r?\n")) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        continue;
      }
      int end = line.indexOf(';') < 0 ? colon : Math.min(colon, line.indexOf(';'));
      var name = line.substring(0, end).toUpperCase(Locale.ROOT);
      var value = line.substring(colon + 1).strip();
      if (name.equals("BEGIN")) {
        fields = new HashMap<>();
      } else if (name.equals("END") && value.equalsIgnoreCase("VEVENT")) {
        events.add(event(fields));
      } else {
        fields.put(name, value);
      }
    }
    return events.stream().limit(20).toList();
  }

  private static PageEvent event(Map<String, String> fields) {
    var days =
        PageEventDays.of(fields.getOrDefault("DTSTART", ""), fields.getOrDefault("DTEND", ""));
    return new PageEvent(
        fields.getOrDefault("SUMMARY", ""),
        days.dates(),
        days.universal(),
        PageEvent.Status.of(fields.getOrDefault("STATUS", "")),
        fields.getOrDefault("LOCATION", ""));
  }
}
