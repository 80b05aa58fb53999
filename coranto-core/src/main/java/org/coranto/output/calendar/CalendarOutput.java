package org.coranto.output.calendar;

import java.util.List;
import org.coranto.output.Inputs;
import org.coranto.output.Output;
import org.coranto.output.Plan;
import org.coranto.output.Site;

/// The events of the newest editions as calendars: all, online, one for each region.
public final class CalendarOutput implements Output {

  public CalendarOutput() {}

  @Override
  public String name() {
    return "calendar";
  }

  @Override
  public List<Plan> plan(Site site) {
    var editions = site.newest(site.config().outputs().calendarEditions()).reversed();
    var inputs = Inputs.of(editions);
    return CalendarFeed.of(site.config()).stream()
        .<Plan>map(feed ->
            new Plan.OfSite(
                feed.route().substring(1),
                inputs,
                () ->
                    CalendarText.of(
                        site, editions, feed, held(EventHistory.of(site).events(), feed))))
        .toList();
  }

  private static List<CalendarEvent> held(List<CalendarEvent> events, CalendarFeed feed) {
    return events.stream().filter(event -> feed.holds(event.listing())).toList();
  }
}
