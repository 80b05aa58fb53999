package org.coranto.source;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.json.JsonValue;
import org.coranto.model.EventTime;
import org.coranto.model.Place.Attendance;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.model.Venue;

/// An event in Meetup's data, with the group of the query.
final class MeetupEvent {

  private static final String ONLINE = "online";

  private MeetupEvent() {}

  /// Empty without a title or a time.
  static Optional<Tip> tip(JsonValue event, JsonValue group, SourceContext context) {
    var title = event.text("title").strip();
    return time(event, group.text("timezone"))
        .filter(_ -> !title.isEmpty())
        .map(time -> {
          var address = event.text("eventUrl");
          var content =
              TipContent.Event.of(address, title, time)
                  .at(venue(event.list("venues"), group))
                  .attended(attendance(event))
                  .by(organiser(group))
                  .cancelled(event.text("status").contains("CANCELLED"));
          return context.tip(key(event, address), address, content);
        });
  }

  /// The token, which is stable; the id of a recurring event may change.
  private static String key(JsonValue event, String address) {
    return Stream.of(event.text("token"), event.text("id"), address)
        .filter(it -> !it.isEmpty())
        .findFirst()
        .orElseGet(() -> event.text("title") + " " + event.text("dateTime"));
  }

  private static TipContent.Organiser organiser(JsonValue group) {
    var link = group.text("link");
    return new TipContent.Organiser(
        group.text("name").strip(),
        link.isEmpty() ? "https://www.meetup.com/" + group.text("urlname") + "/" : link);
  }

  /// Its place; the city of the group if it has none (an event that is only online has no place).
  private static Venue venue(List<JsonValue> venues, JsonValue group) {
    var house = venues.stream().filter(it -> !isOnline(it)).findFirst().orElse(JsonValue.nothing());
    var town = house.text("city").isBlank() ? group : house;
    return new Venue(
        place(house, "name"),
        place(house, "address"),
        place(town, "city"),
        place(town, "state"),
        country(town));
  }

  private static String place(JsonValue of, String part) {
    return of.text(part).strip().replaceAll("[\\s,]+$", "");
  }

  private static String country(JsonValue of) {
    return of.text("country").strip().toUpperCase(Locale.ROOT);
  }

  private static boolean isOnline(JsonValue venue) {
    return venue.text("venueType").equalsIgnoreCase(ONLINE);
  }

  private static Attendance attendance(JsonValue event) {
    return switch (event.text("eventType")) {
      case "ONLINE" -> Attendance.VIRTUAL;
      case "HYBRID" -> Attendance.HYBRID;
      case "PHYSICAL" -> Attendance.IN_PERSON;
      default -> attendance(event.list("venues"));
    };
  }

  private static Attendance attendance(List<JsonValue> venues) {
    boolean online = venues.stream().anyMatch(MeetupEvent::isOnline);
    boolean onTheSpot = venues.stream().anyMatch(venue -> !isOnline(venue));
    if (online) {
      return onTheSpot ? Attendance.HYBRID : Attendance.VIRTUAL;
    }
    return Attendance.IN_PERSON;
  }

  private static Optional<EventTime> time(JsonValue event, String zone) {
    return moment(event.text("dateTime"))
        .map(start ->
            new EventTime(
                start.toLocalDateTime(),
                end(event, start).filter(end -> end.isAfter(start.toLocalDateTime())),
                Optional.of(zone(zone, start)),
                false));
  }

  private static Optional<LocalDateTime> end(JsonValue event, OffsetDateTime start) {
    var end =
        moment(event.text("endTime"))
            .map(it -> it.withOffsetSameInstant(start.getOffset()).toLocalDateTime());
    return end.isPresent()
        ? end
        : lasting(event.text("duration")).map(start.toLocalDateTime()::plus);
  }

  /// `PT2H`; empty for a month or more, which is a mistake.
  private static Optional<Duration> lasting(String duration) {
    try {
      return Optional.of(Duration.parse(duration))
          .filter(it -> it.isPositive() && it.compareTo(Duration.ofDays(31)) < 0);
    } catch (DateTimeException | ArithmeticException _) {
      return Optional.empty();
    }
  }

  /// The zone of the group, unless the hour differs there: then the event is in another zone.
  private static ZoneId zone(String name, OffsetDateTime start) {
    try {
      var zone = ZoneId.of(name);
      return zone.getRules().getOffset(start.toInstant()).equals(start.getOffset())
          ? zone
          : start.getOffset();
    } catch (DateTimeException _) {
      return start.getOffset();
    }
  }

  private static Optional<OffsetDateTime> moment(String written) {
    try {
      return Optional.of(OffsetDateTime.parse(written));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
