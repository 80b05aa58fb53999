package org.coranto.output.calendar;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.config.Config;
import org.coranto.config.Content;
import org.coranto.config.NewsletterIdentity;
import org.coranto.config.OutputSettings;
import org.coranto.config.Permalinks;
import org.coranto.config.Schedule;
import org.coranto.config.SectionRule;
import org.coranto.config.ThemeSettings;
import org.coranto.model.Dates;
import org.coranto.model.Edition;
import org.coranto.model.Entry;
import org.coranto.model.Entry.EventEntry;
import org.coranto.model.Hyperlink;
import org.coranto.model.Place;
import org.coranto.model.Place.Attendance;
import org.coranto.model.Section;
import org.coranto.model.SectionKind;
import org.coranto.model.Span;
import org.coranto.output.LoomLetters;
import org.coranto.output.Plan;
import org.coranto.output.Site;

/// A weekly newsletter that consists of events, and its calendars.
final class CalendarNewsletter {

  /// Editions are published on Thursdays from this day on.
  static final LocalDate FIRST = LocalDate.of(2031, 1, 2);

  private final List<Edition> editions = new ArrayList<>();
  private List<SectionRule> rules = List.of(rule("events"));

  static SectionRule rule(String name) {
    return SectionRule.of(name, name, SectionKind.EVENTS, List.of(name));
  }

  CalendarNewsletter withSections(SectionRule... rules) {
    this.rules = List.of(rules);
    return this;
  }

  /// One more edition, a week after the last.
  CalendarNewsletter edition(EventEntry... events) {
    int number = editions.size() + 1;
    var date = FIRST.plusWeeks(editions.size());
    var head = LoomLetters.head(number, date);
    var byRegion = new LinkedHashMap<String, List<Entry>>();
    for (var event : events) {
      byRegion.computeIfAbsent(event.region(), _ -> new ArrayList<>()).add(event);
    }
    var sections =
        byRegion.entrySet().stream()
            .map(it ->
                new Section(
                    it.getKey(),
                    3,
                    List.of(),
                    it.getKey(),
                    List.of("Events", it.getKey()),
                    SectionKind.EVENTS,
                    "events",
                    it.getValue(),
                    Span.NOWHERE))
            .toList();
    editions.add(new Edition(head, sections, List.of()));
    return this;
  }

  Site site() {
    return siteOf(editions);
  }

  /// The site at the time when that many editions were published.
  Site siteAfter(int count) {
    return siteOf(editions.subList(0, count));
  }

  private Site siteOf(List<Edition> editions) {
    return new Site(
        config(rules, 20),
        editions.stream().map(Edition::head).toList(),
        List.of(),
        head -> editions.stream().filter(it -> it.head().equals(head)).findFirst().orElseThrow(),
        Site.Theme.BUILT_IN);
  }

  static Config config(List<SectionRule> rules, int calendarEditions) {
    return Config.builder(
            new NewsletterIdentity(
                "Loom Letter",
                URI.create("https://loom.example/"),
                "News for weavers.",
                List.of("en"),
                ZoneId.of("Europe/Berlin"),
                "The guild",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            new Schedule(Schedule.Interval.WEEK, DayOfWeek.THURSDAY, LocalTime.of(18, 0), 1),
            new Content(
                "content",
                "drafts",
                List.of("*.md"),
                "template.md",
                "pages",
                List.of(),
                "*",
                Content.HeaderForm.PELICAN,
                Content.DateOrder.UNKNOWN,
                Content.Undated.LEFT_OUT,
                ".coranto",
                "checks"),
            new Permalinks(
                "/{number}/", Permalinks.SlugSource.TITLE, "/all/", "/{slug}/", "/{slug}/"),
            new OutputSettings(
                List.of(),
                "rss.xml",
                "atom.xml",
                "feed.json",
                10,
                calendarEditions,
                10,
                102_400,
                10,
                List.of(OutputSettings.RedirectForm.PAGE)))
        .sections(rules)
        .theme(new ThemeSettings("theme", "#b3261e", List.of()))
        .build();
  }

  static Map<String, String> calendars(Site site) {
    var calendars = new LinkedHashMap<String, String>();
    for (var plan : new CalendarOutput().plan(site)) {
      if (plan instanceof Plan.OfSite ofSite) {
        calendars.put(plan.path(), new String(ofSite.rendering().get(), StandardCharsets.UTF_8));
      }
    }
    return calendars;
  }

  static Happening happening(String title, String day) {
    return new Happening(title, "https://meet.example/" + slug(title), LocalDate.parse(day));
  }

  private static String slug(String title) {
    return title.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  /// The properties of an event in a test; the rest has usual values.
  record Happening(
      String title,
      String address,
      Dates dates,
      Place place,
      String region,
      List<Hyperlink> organisers) {

    Happening(String title, String address, LocalDate day) {
      this(
          title,
          address,
          Dates.on(day),
          new Place("Exampleton, XX", Attendance.IN_PERSON),
          "Europe",
          List.of());
    }

    Happening at(String address) {
      return new Happening(title, address, dates, place, region, organisers);
    }

    Happening until(String day) {
      return new Happening(
          title,
          address,
          new Dates(dates.first(), LocalDate.parse(day)),
          place,
          region,
          organisers);
    }

    Happening place(String text, Attendance attendance) {
      return new Happening(title, address, dates, new Place(text, attendance), region, organisers);
    }

    Happening in(String region) {
      return new Happening(title, address, dates, place, region, organisers);
    }

    Happening by(String group, String address) {
      return new Happening(
          title, this.address, dates, place, region, List.of(link(group, address)));
    }

    EventEntry entry() {
      var links = address.isEmpty() ? List.<Hyperlink>of() : List.of(link(title, address));
      var body =
          new Entry.Body(
              slug(title), Optional.empty(), List.of(), List.of(), links, title, Span.NOWHERE);
      return new EventEntry(body, dates, place, region, organisers, links);
    }

    private static Hyperlink link(String text, String href) {
      return new Hyperlink(text, href, Span.NOWHERE);
    }
  }
}
