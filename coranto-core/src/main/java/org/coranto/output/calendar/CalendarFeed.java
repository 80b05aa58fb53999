package org.coranto.output.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coranto.config.Config;
import org.coranto.config.SectionRule;
import org.coranto.geo.Regions;
import org.coranto.geo.Regions.Region;
import org.coranto.model.SectionKind;

/// One calendar that readers subscribe to.
///
/// @param title its content: `Europe`; empty for all events
/// @param route its path relative to the newsletter's URL: `/calendar/europe.ics`
/// @param selection which events it contains
public record CalendarFeed(String title, String route, Selection selection) {

  /// The selection of a calendar's events.
  public sealed interface Selection {

    record All() implements Selection {}

    /// All events that can be attended online, and those under one of the headings.
    record Online(Set<String> headings) implements Selection {}

    /// The events under one of the headings, in lower case.
    record Region(Set<String> headings) implements Selection {}

    /// The events in the configured section of that name.
    record InSection(String name) implements Selection {}
  }

  /// The calendars of a newsletter, that of all events first; empty if no section has events.
  ///
  /// They are known without reading an edition, and exist also while a region has no events, so
  /// that a calendar with subscribers does not disappear. Besides the regions of the world there is
  /// one for every `[[section]]` with events, if there are several.
  public static List<CalendarFeed> of(Config config) {
    var sections =
        config.sections().stream().filter(rule -> rule.kind() == SectionKind.EVENTS).toList();
    if (sections.isEmpty()) {
      return List.of();
    }
    var feeds = new ArrayList<CalendarFeed>();
    feeds.add(new CalendarFeed("", route("all"), new Selection.All()));
    Regions.ALL.stream().map(CalendarFeed::of).forEach(feeds::add);
    if (sections.size() > 1) {
      sections.stream()
          .map(CalendarFeed::of)
          .filter(feed -> feeds.stream().noneMatch(it -> it.route().equals(feed.route())))
          .forEach(feeds::add);
    }
    return List.copyOf(feeds);
  }

  private static CalendarFeed of(Region region) {
    var selection =
        region.slug().equals("online")
            ? new Selection.Online(region.headings())
            : new Selection.Region(region.headings());
    return new CalendarFeed(region.title(), route(region.slug()), selection);
  }

  private static CalendarFeed of(SectionRule rule) {
    return new CalendarFeed(rule.title(), route(rule.name()), new Selection.InSection(rule.name()));
  }

  static String route(String slug) {
    return "/calendar/" + slug + ".ics";
  }

  boolean holds(EventListing event) {
    return switch (selection) {
      case Selection.All() -> true;
      case Selection.Online(var headings) ->
          event.facts().place().online() || event.isUnder(headings);
      case Selection.Region(var headings) -> event.isUnder(headings);
      case Selection.InSection(var name) -> event.facts().sections().contains(name);
    };
  }
}
