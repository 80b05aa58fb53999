package org.coranto.output.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/// Reads a calendar strictly, with another program's parser.
final class Calendars {

  private Calendars() {}

  static List<VEvent> events(String text) {
    return read(text).getComponents("VEVENT");
  }

  static VEvent event(String text, String summary) {
    return events(text).stream()
        .filter(event -> value(event, Property.SUMMARY).equals(summary))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no event " + summary + " in\n" + text));
  }

  static String value(VEvent event, String property) {
    return event.getProperty(property).map(Property::getValue).orElse("");
  }

  static Calendar read(String text) {
    try {
      var calendar = new CalendarBuilder().build(new StringReader(text));
      var judgement = calendar.validate(true);
      assertThat(judgement.getEntries()).as(text).isEmpty();
      return calendar;
    } catch (IOException | ParserException e) {
      throw new AssertionError(e.getMessage() + "\n" + text, e);
    }
  }
}
