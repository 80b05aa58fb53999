package org.coranto.events;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.coranto.model.EventTime;
import org.coranto.model.Place.Attendance;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.model.TipContent.Organiser;
import org.coranto.model.Venue;

/// Events as gathered from sources: a walk in Galway, on 10 September at half past seven.
record Gathered(TipContent.Event event) {

  static Gathered walk() {
    return new Gathered(
        TipContent.Event.of("https://walks.example/17", "Rain walk", at("2026-09-10T19:30"))
            .at(new Venue("The Lighthouse", "Pier 1", "Galway", "", "IE"))
            .by(new Organiser("Rain Galway", "https://meet.example/rain-galway")));
  }

  private static EventTime at(String start) {
    return new EventTime(
        LocalDateTime.parse(start),
        Optional.empty(),
        Optional.of(ZoneId.of("Europe/Dublin")),
        false);
  }

  Gathered at(String address, String title) {
    return new Gathered(event.withAddress(address).withTitle(title));
  }

  Gathered on(String start) {
    return during(at(start));
  }

  Gathered during(EventTime time) {
    return new Gathered(event.at(time));
  }

  Gathered in(String city, String state, String country) {
    return in(new Venue("", "", city, state, country));
  }

  Gathered in(Venue venue) {
    return new Gathered(event.at(venue));
  }

  Gathered attended(Attendance attendance) {
    return new Gathered(event.attended(attendance));
  }

  Gathered by(String name, String address) {
    return new Gathered(event.by(new Organiser(name, address)));
  }

  Gathered cancelled() {
    return new Gathered(event.cancelled(true));
  }

  Tip from(String source) {
    return Tip.of(new Tip.Origin(source, event.address(), event.address()), event);
  }
}
