package org.coranto.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.coranto.check.RustArchive;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Announcement;
import org.coranto.geo.Countries;
import org.coranto.geo.PlaceParser;
import org.coranto.geo.States;
import org.coranto.model.EventTime;
import org.coranto.model.Place.Attendance;
import org.coranto.model.TipContent;
import org.coranto.model.TipContent.Organiser;
import org.coranto.model.Venue;
import org.coranto.url.UrlKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every event of the last hundred editions of This Week in Rust, reduced to the data that a source
/// would have, and written again in the style of earlier editions.
class RealEventsTest {

  private static final int EDITIONS = 100;

  private record Case(Announcement event, String lines, WrittenEvent written, boolean isNew) {

    boolean isEqual() {
      return lines.equals(written.lines());
    }

    boolean isInItsRegion() {
      return event.region().replace(":", "").equals(written.region().replace(":", ""));
    }

    /// `/group`, `/group/` and `/group/events/` are all in use.
    boolean isEqualButForItsGroupsAddress() {
      return bare(lines).equals(bare(written.lines()));
    }

    private String bare(String text) {
      var href = event.group().orElseThrow().href();
      var home = home(href);
      return text.replace("](" + home + "/events/)", "](" + home + ")")
          .replace("](" + home + "/events)", "](" + home + ")")
          .replace("](" + home + "/)", "](" + home + ")");
    }

    boolean isPlaced() {
      return event
          .where()
          .map(it -> it.text())
          .filter(where -> written.lines().contains(" | " + where + " | "))
          .isPresent();
    }
  }

  private static List<Case> cases;

  @BeforeAll
  static void write_them_all() {
    RustArchive.learn();
    var editions = RustArchive.editions();
    cases =
        last().parallelStream()
            .flatMap(file -> cases(file, before(file, editions)).stream())
            .toList();
  }

  private static List<Path> last() {
    var editions = RustArchive.editions();
    return editions.subList(editions.size() - EDITIONS, editions.size());
  }

  private static Path before(Path file, List<Path> editions) {
    return editions.get(editions.indexOf(file) - 1);
  }

  private static List<Case> cases(Path file, Path before) {
    var context = RustArchive.context(file);
    var old = addresses(RustArchive.context(before).edition());
    var writer = new WriteEvent(context.archive(), List.of());
    var found = new ArrayList<Case>();
    for (var event : context.edition().announcements()) {
      if (event.titles().size() == 1 && event.group().isPresent() && event.where().isPresent()) {
        var title = event.titles().getFirst();
        found.add(
            new Case(
                event,
                context.edition().slice(event.lines()).stripTrailing(),
                writer.write(known(event)),
                !old.contains(UrlKey.of(title.href()))));
      }
    }
    return found;
  }

  private static Set<String> addresses(AnnotatedEdition edition) {
    return edition.announcements().stream()
        .flatMap(event -> event.titles().stream())
        .map(title -> UrlKey.of(title.href()))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /// What a service gives: a line of an edition has no other details.
  private static TipContent.Event known(Announcement event) {
    var title = event.titles().getFirst();
    var dates = event.event().dates();
    var group = event.group().orElseThrow();
    var end =
        dates.last().isAfter(dates.first())
            ? Optional.of(dates.last().plusDays(1).atStartOfDay())
            : Optional.<LocalDateTime>empty();
    var time = new EventTime(dates.first().atStartOfDay(), end, Optional.empty(), true);
    return TipContent.Event.of(title.href(), title.text(), time)
        .at(venue(event))
        .attended(attendance(event))
        .by(new Organiser(group.text(), home(group.href())));
  }

  private static Attendance attendance(Announcement event) {
    return PlaceParser.read(event.where().orElseThrow().text()).attendance();
  }

  /// `Berlin`, no state and `DE`, as an ISO code.
  private static Venue venue(Announcement event) {
    var parts = List.of(event.event().place().text().split(", ?"));
    var country = Countries.of(parts.getLast()).map(Countries.Country::code);
    if (country.isEmpty() || parts.size() < 2) {
      return Venue.UNKNOWN;
    }
    var state = parts.size() < 3 ? "" : parts.get(1);
    var name = States.of(country.get(), state).map(it -> it.names().getFirst()).orElse(state);
    return new Venue("", "", parts.getFirst(), name, country.get());
  }

  /// The URL of a Meetup group, which editions write in several forms.
  private static String home(String href) {
    return href.contains("meetup.com/")
        ? href.replaceFirst("/events/?$", "").replaceFirst("/$", "")
        : href;
  }

  private static double share(Predicate<Case> of, List<Case> cases) {
    return 100.0 * cases.stream().filter(of).count() / cases.size();
  }

  @Test
  void most_are_written_as_the_editors_wrote_them() {
    show();
    assertThat(cases).hasSizeGreaterThan(4_000);
    assertThat(share(Case::isEqual, cases)).isGreaterThan(71);
    assertThat(share(Case::isEqual, young())).isGreaterThan(51);
  }

  @Test
  void most_differ_only_in_which_of_its_addresses_a_group_has() {
    assertThat(share(Case::isEqualButForItsGroupsAddress, cases)).isGreaterThan(89);
    assertThat(share(Case::isEqualButForItsGroupsAddress, young())).isGreaterThan(85.5);
  }

  @Test
  void nearly_all_are_in_the_place_and_the_region_where_the_editors_put_them() {
    assertThat(share(Case::isPlaced, young())).isGreaterThan(92);
    assertThat(share(Case::isInItsRegion, cases)).isGreaterThan(96);
    assertThat(share(Case::isInItsRegion, young())).isGreaterThan(97);
  }

  /// 23 of 7,186 pairs; most are announced twice by mistake, and a draft has no hours.
  @Test
  void hardly_two_events_of_one_day_are_taken_for_one() {
    long alike =
        last().stream()
            .map(RustArchive::context)
            .mapToLong(context -> pairs(context.edition().announcements()))
            .sum();
    assertThat(alike).isLessThan(30);
  }

  private static long pairs(List<Announcement> events) {
    var sightings = events.stream().map(event -> EventFingerprint.of(event.event())).toList();
    long pairs = 0;
    for (int i = 0; i < sightings.size(); i++) {
      var one = sightings.get(i);
      pairs +=
          sightings.subList(0, i).stream()
              .filter(other -> one.isOf(other) && Collections.disjoint(one.pages(), other.pages()))
              .count();
    }
    return pairs;
  }

  private static List<Case> young() {
    return cases.stream().filter(Case::isNew).toList();
  }

  /// Figures for docs/events.md; with `-Dshow=true` each event that is written in another way.
  private static void show() {
    for (var some : List.of(cases, young())) {
      System.out.printf(
          "%d events: equal %.1f %%, but for the group's address %.1f %%, place %.1f %%, region"
              + " %.1f %%%n",
          some.size(),
          share(Case::isEqual, some),
          share(Case::isEqualButForItsGroupsAddress, some),
          share(Case::isPlaced, some),
          share(Case::isInItsRegion, some));
    }
    if (Boolean.getBoolean("show")) {
      young().stream()
          .filter(it -> !it.isEqualButForItsGroupsAddress() || !it.isInItsRegion())
          .forEach(it ->
              System.out.printf(
                  "%n%s (%s)%n%s (%s)%n",
                  it.lines(), it.event().region(), it.written().lines(), it.written().region()));
    }
  }
}
