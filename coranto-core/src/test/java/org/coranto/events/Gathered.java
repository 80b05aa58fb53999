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
        new TipContent.Event(
            "https://walks.example/17",
            "Rain walk",
            at("2026-09-10T19:30"),
            new Venue("The Lighthouse", "Pier 1", "Galway", "", "IE"),
            Attendance.IN_PERSON,
            new Organiser("Rain Galway", "https://meet.example/rain-galway"),
            false));
  }

  private static EventTime at(String start) {
    return new EventTime(
        LocalDateTime.parse(start),
        Optional.empty(),
        Optional.of(ZoneId.of("Europe/Dublin")),
        false);
  }

  Gathered at(String address, String title) {
    return with(address, title, event.time(), event.venue(), event.attendance(), event.organiser());
  }

  Gathered on(String start) {
    return during(at(start));
  }

  Gathered during(EventTime time) {
    return with(
        event.address(), event.title(), time, event.venue(), event.attendance(), event.organiser());
  }

  Gathered in(String city, String state, String country) {
    return in(new Venue("", "", city, state, country));
  }

  Gathered in(Venue venue) {
    return with(
        event.address(), event.title(), event.time(), venue, event.attendance(), event.organiser());
  }

  Gathered attended(Attendance attendance) {
    return with(
        event.address(), event.title(), event.time(), event.venue(), attendance, event.organiser());
  }

  Gathered by(String name, String address) {
    return with(
        event.address(),
        event.title(),
        event.time(),
        event.venue(),
        event.attendance(),
        new Organiser(name, address));
  }

  Gathered cancelled() {
    return new Gathered(
        new TipContent.Event(
            event.address(),
            event.title(),
            event.time(),
            event.venue(),
            event.attendance(),
            event.organiser(),
            true));
  }

  private Gathered with(
      String address,
      String title,
      EventTime time,
      Venue venue,
      Attendance attendance,
      Organiser organiser) {
    return new Gathered(
        new TipContent.Event(
            address, title, time, venue, attendance, organiser, event.cancelled()));
  }

  Tip from(String source) {
    return Tip.of(new Tip.Origin(source, event.address(), event.address()), event);
  }
}
