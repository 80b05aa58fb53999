package org.coranto.output.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coranto.model.Edition;
import org.coranto.model.EditionHead;
import org.coranto.model.Entry;
import org.coranto.model.SectionKind;
import org.coranto.output.Plan;
import org.coranto.output.calendar.CalendarFeed;
import org.coranto.output.calendar.CalendarFeed.Selection;
import org.coranto.output.calendar.EventToCome;
import org.coranto.output.plain.DayNames;

/// All events that are not over on the day of the newest edition, region by region.
final class EventsPage implements PageKind {

  @Override
  public Stream<Plan> plans(PageLayout layout) {
    if (!layout.has(SectionKind.EVENTS)) {
      return Stream.of();
    }
    var route = layout.eventsRoute();
    var editions = layout.site().newest(layout.config().outputs().calendarEditions());
    return Stream.of(
        new Plan.OfSite(
            PageLayout.path(route),
            layout.inputs().heads(editions).fingerprint(),
            () -> print(layout, route, editions)));
  }

  private static byte[] print(PageLayout layout, String route, List<EditionHead> newestFirst) {
    var newest = newestFirst.stream().map(EditionHead::date).findFirst();
    var events = EventToCome.of(layout.site(), newest.orElse(LocalDate.MIN));
    var regions = regions(layout, newestFirst, events);
    return layout.print(
        "events.html",
        SitePage.of(route, layout.word("eventsToCome")),
        Map.of(
            "asOf", newest.map(layout.days()::whole).orElse(""),
            "count", events.size(),
            "calendars", calendars(layout),
            "subscribable", !feeds(layout).isEmpty(),
            "regions", regions));
  }

  private static List<Map<String, Object>> calendars(PageLayout layout) {
    return feeds(layout).stream()
        .map(feed ->
            Map.<String, Object>of(
                "title",
                feed.title().isEmpty() ? layout.word("allEvents") : feed.title(),
                "href",
                layout.href(feed.route())))
        .toList();
  }

  private static List<CalendarFeed> feeds(PageLayout layout) {
    return layout.config().outputs().renders("calendar")
        ? CalendarFeed.of(layout.config())
        : List.of();
  }

  private static List<Map<String, Object>> regions(
      PageLayout layout, List<EditionHead> newestFirst, List<EventToCome> events) {
    var byRegion = new LinkedHashMap<String, List<Map<String, Object>>>();
    order(layout, newestFirst, events).forEach(region -> byRegion.put(region, new ArrayList<>()));
    for (var event : events) {
      var regions = event.regions().isEmpty() ? List.of("") : event.regions();
      for (var region : regions) {
        byRegion.computeIfAbsent(region, _ -> new ArrayList<>()).add(line(layout, event));
      }
    }
    byRegion.values().removeIf(List::isEmpty);
    return byRegion.entrySet().stream()
        .map(region -> region(layout, region.getKey(), region.getValue()))
        .toList();
  }

  /// The headings in the order of the newest edition; others after them, by name.
  private static List<String> order(
      PageLayout layout, List<EditionHead> newestFirst, List<EventToCome> events) {
    var known =
        newestFirst.stream()
            .limit(1)
            .map(layout.site()::read)
            .flatMap(Edition::entries)
            .filter(Entry.EventEntry.class::isInstance)
            .map(entry -> ((Entry.EventEntry) entry).region());
    var others = new TreeSet<String>();
    events.forEach(event -> others.addAll(event.regions()));
    return Stream.concat(known, others.stream()).distinct().toList();
  }

  private static Map<String, Object> region(
      PageLayout layout, String name, List<Map<String, Object>> events) {
    return Map.of(
        "title",
        name.isEmpty() ? layout.word("elsewhere") : name,
        "calendar",
        calendar(layout, name),
        "events",
        events);
  }

  /// The URL of the calendar with the events under such a heading, or empty.
  private static String calendar(PageLayout layout, String region) {
    var heading = region.toLowerCase(Locale.ROOT);
    return feeds(layout).stream()
        .filter(feed ->
            switch (feed.selection()) {
              case Selection.Region(var headings) -> headings.contains(heading);
              case Selection.Online(var headings) -> headings.contains(heading);
              case Selection.All _, Selection.InSection _ -> false;
            })
        .findFirst()
        .map(feed -> layout.href(feed.route()))
        .orElse("");
  }

  private static Map<String, Object> line(PageLayout layout, EventToCome event) {
    boolean named = !event.titles().isEmpty();
    var titles = named ? event.titles() : event.organisers();
    return Map.of(
        "first", DayNames.time(event.dates().first(), layout.days().near(event.dates().first())),
        "last", last(layout, event),
        "titles",
            titles.isEmpty()
                ? List.of(LinkVariables.of(event.title(), ""))
                : LinkVariables.of(titles),
        "organisers", named ? LinkVariables.of(event.organisers()) : List.of(),
        "place", event.place().text(),
        "attendance", attendance(layout, event),
        "announced", LinkVariables.announced(layout, event.edition(), event.anchor()));
  }

  /// A list of none or one: the last day of an event of several days.
  private static List<Map<String, Object>> last(PageLayout layout, EventToCome event) {
    var last = event.dates().last();
    return last.equals(event.dates().first())
        ? List.of()
        : List.of(DayNames.time(last, layout.days().near(last)));
  }

  private static String attendance(PageLayout layout, EventToCome event) {
    return switch (event.place().attendance()) {
      case IN_PERSON -> "";
      case VIRTUAL -> layout.word("online");
      case HYBRID -> layout.word("hybrid");
    };
  }
}
