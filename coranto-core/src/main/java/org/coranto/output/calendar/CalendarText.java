package org.coranto.output.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.model.EditionHead;
import org.coranto.model.Hyperlink;
import org.coranto.model.Place;
import org.coranto.output.Site;

/// Writes events as an iCalendar stream.
final class CalendarText {

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Site site;
  private final ContentLines lines = new ContentLines();

  private CalendarText(Site site) {
    this.site = site;
  }

  /// @param editions the editions of these events, oldest first
  static byte[] of(
      Site site, List<EditionHead> editions, CalendarFeed feed, List<CalendarEvent> events) {
    var text = new CalendarText(site);
    text.head(feed);
    text.zone(editions);
    events.forEach(text::event);
    text.lines.value("END", "VCALENDAR");
    return text.lines.bytes();
  }

  /// The name is written twice: as in RFC 7986, and as older clients read it.
  private void head(CalendarFeed feed) {
    var newsletter = site.config().newsletter();
    var name = newsletter.name() + (feed.title().isEmpty() ? "" : ": " + feed.title());
    var accent = site.config().theme().accent();
    lines
        .value("BEGIN", "VCALENDAR")
        .value("VERSION", "2.0")
        .value("PRODID", "-//Coranto//Calendar//EN")
        .value("CALSCALE", "GREGORIAN")
        .text("NAME", name)
        .text("X-WR-CALNAME", name)
        .text("DESCRIPTION", newsletter.description())
        .text("X-WR-CALDESC", newsletter.description())
        .value("X-WR-TIMEZONE", newsletter.zone().getId())
        .value("URL", site.absolute("/"))
        .value("SOURCE;VALUE=URI", site.absolute(feed.route()))
        .value("REFRESH-INTERVAL;VALUE=DURATION", "PT12H")
        .value("X-PUBLISHED-TTL", "PT12H")
        .value("COLOR", ColourName.nearest(accent))
        .value("X-APPLE-CALENDAR-COLOR", accent);
  }

  /// The changes of the clock in the years of the editions, and in the year after them.
  private void zone(List<EditionHead> editions) {
    int first = editions.isEmpty() ? 1970 : editions.getFirst().date().getYear();
    int last = editions.isEmpty() ? 1970 : editions.getLast().date().getYear() + 1;
    ClockChanges.write(lines, site.config().newsletter().zone(), Year.of(first), Year.of(last));
  }

  /// Whole days: they are the same day everywhere, and do not mark the reader as busy.
  private void event(CalendarEvent event) {
    var facts = event.listing().facts();
    lines
        .value("BEGIN", "VEVENT")
        .value("UID", event.uid())
        .value("SEQUENCE", Integer.toString(event.sequence()))
        .value("DTSTAMP", UTC.format(press(event.changed())))
        .value("CREATED", UTC.format(press(event.announced())))
        .value("LAST-MODIFIED", UTC.format(press(event.changed())))
        .value("DTSTART;VALUE=DATE", day(facts.dates().first()))
        .value("DTEND;VALUE=DATE", day(facts.dates().last().plusDays(1)))
        .value("STATUS", event.cancelled() ? "CANCELLED" : "CONFIRMED")
        .value("TRANSP", "TRANSPARENT")
        .text("SUMMARY", summary(facts))
        .text("LOCATION", location(facts.place()))
        .text("DESCRIPTION", description(event));
    categories(facts);
    facts.organisers().forEach(this::contact);
    facts.titles().stream()
        .findFirst()
        .or(() -> facts.organisers().stream().findFirst())
        .flatMap(link -> EventLink.link(link.href()))
        .ifPresent(address -> lines.value("URL", address));
    lines.value("END", "VEVENT");
  }

  private void categories(EventListing.Facts facts) {
    if (!facts.regions().isEmpty()) {
      lines.value(
          "CATEGORIES",
          facts.regions().stream().map(ContentLines::escaped).collect(Collectors.joining(",")));
    }
  }

  private void contact(Hyperlink organiser) {
    var name =
        EventLink.link(organiser.href())
            .map(address -> "CONTACT;ALTREP=" + ContentLines.quoted(address))
            .orElse("CONTACT");
    lines.text(name, organiser.text());
  }

  /// `Hack night (Rust Exampleton)`: with the group, because a title alone often is too short.
  private static String summary(EventListing.Facts facts) {
    var groups =
        facts.organisers().stream()
            .map(Hyperlink::text)
            .filter(group -> !group.isBlank() && !mentions(facts.title(), group))
            .collect(Collectors.joining(", "));
    return groups.isEmpty() ? facts.title() : facts.title() + " (" + groups + ")";
  }

  private static boolean mentions(String title, String group) {
    return title.toLowerCase(Locale.ROOT).contains(group.strip().toLowerCase(Locale.ROOT));
  }

  private static String location(Place place) {
    return switch (place.attendance()) {
      case IN_PERSON -> place.text();
      case VIRTUAL -> place.text().isEmpty() ? "Online" : "Online (" + place.text() + ")";
      case HYBRID -> place.text().isEmpty() ? "Hybrid" : place.text() + " and online";
    };
  }

  private String description(CalendarEvent event) {
    var facts = event.listing().facts();
    var links =
        Stream.concat(facts.titles().stream(), facts.organisers().stream())
            .flatMap(link ->
                EventLink.link(link.href())
                    .map(address -> (link.text() + ": " + address).strip())
                    .stream());
    var edition = event.changed();
    var source =
        edition.title()
            + ": "
            + site.absolute(edition.route())
            + (event.cancelled() ? "" : "#" + event.listing().anchor());
    return Stream.concat(links, Stream.of(source)).distinct().collect(Collectors.joining("\n"));
  }

  private Instant press(EditionHead edition) {
    return edition
        .date()
        .atTime(site.config().schedule().press())
        .atZone(site.config().newsletter().zone())
        .toInstant();
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }
}
