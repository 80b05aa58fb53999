package org.coranto.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.geo.PlaceWords;
import org.coranto.model.EventTime;
import org.coranto.model.Place.Attendance;
import org.coranto.model.TipContent;
import org.coranto.model.Venue;
import org.coranto.url.UrlReferences;
import org.coranto.web.PlainWords;
import org.coranto.web.SchemaEvent;
import org.coranto.web.SchemaEvent.Spot;

/// A schema.org event as a tip. Most pages escape their texts as HTML.
final class SchemaTips {

  private static final int LONGEST = 300;

  private static final Pattern CALLED_OFF =
      Pattern.compile("(?:cancell?ed|postponed)/?$", Pattern.CASE_INSENSITIVE);

  private SchemaTips() {}

  /// Empty if it has no name.
  static Optional<TipContent.Event> event(
      SchemaEvent event, String address, EventTime time, TipContent.Organiser organiser) {
    var title = plain(event.name());
    return title.isEmpty()
        ? Optional.empty()
        : Optional.of(
            TipContent.Event.of(address, title, time)
                .at(event.status().endsWith("MovedOnline") ? Venue.UNKNOWN : venue(event.spot()))
                .attended(attendance(event))
                .by(organiser)
                .cancelled(isCancelled(event.status())));
  }

  private static String plain(String words) {
    var text = PlainWords.ofAnything(words);
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  /// The organiser according to the page.
  static TipContent.Organiser organiser(SchemaEvent.Host host, String page) {
    var address = UrlReferences.resolved(page, host.address()).filter(UrlReferences::isWeb);
    return new TipContent.Organiser(plain(host.name()), address.orElse(""));
  }

  private static Venue venue(Spot spot) {
    return spot.house() && !isOnline(spot) && !PlaceWords.isUnknown(spot.name())
        ? new Venue(
            plain(spot.name()),
            plain(spot.street()),
            plain(spot.city()),
            plain(spot.state()),
            plain(spot.country()))
        : Venue.UNKNOWN;
  }

  private static Attendance attendance(SchemaEvent event) {
    var mode = event.mode().toLowerCase(Locale.ROOT);
    if (mode.contains("mixedevent") || (event.spot().house() && event.spot().online())) {
      return Attendance.HYBRID;
    }
    boolean online =
        (event.spot().online() && !event.spot().house())
            || isOnline(event.spot())
            || event.status().endsWith("MovedOnline");
    return mode.contains("onlineevent") || online ? Attendance.VIRTUAL : Attendance.IN_PERSON;
  }

  /// `Online`, `Zoom`, a link to a meeting.
  private static boolean isOnline(Spot spot) {
    return PlaceWords.isOnline(spot.name())
        || UrlReferences.isWeb(spot.name())
        || (spot.name().isEmpty() && PlaceWords.isOnline(spot.street()));
  }

  /// `https://schema.org/EventCancelled`, `EventCanceled`, `EventPostponed`: it does not take place
  /// on this day.
  private static boolean isCancelled(String status) {
    return CALLED_OFF.matcher(status).find();
  }
}
