package org.coranto.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.edition.GroupKey;
import org.coranto.geo.Cities;
import org.coranto.geo.Countries;
import org.coranto.markdown.TitleKey;
import org.coranto.model.Entry.EventEntry;
import org.coranto.model.Place.Attendance;
import org.coranto.model.TipContent;
import org.coranto.url.UrlKey;

/// The properties of an announced event by which the same event is recognised in other words, from
/// another service.
///
/// @param pages keys of its URLs
/// @param day its first day, in local time
/// @param hour its start, in local time
/// @param moment its start, if its time zone is known
/// @param cities all names of its city; empty if unknown
/// @param attendance as announced
/// @param groups keys of its organisers
/// @param words of its title
public record EventFingerprint(
    Set<String> pages,
    LocalDate day,
    Optional<LocalDateTime> hour,
    Optional<Instant> moment,
    Set<String> cities,
    Attendance attendance,
    Set<String> groups,
    Set<String> words) {

  /// The share of the shorter title's words that must be in the longer one: `Rain walk` and `The
  /// rain walk, Galway`.
  static final double SIMILAR = 0.6;

  /// The smallest number of common words; one is not enough.
  private static final int WORDS = 2;

  private static final int MOST_WORDS = 60;

  public static EventFingerprint of(TipContent.Event event) {
    var time = event.time();
    var hour = time.wholeDays() ? Optional.<LocalDateTime>empty() : Optional.of(time.start());
    var group = event.organiser().address();
    return new EventFingerprint(
        pages(Stream.of(event.address())),
        time.start().toLocalDate(),
        hour,
        hour.flatMap(at -> time.zone().map(zone -> at.atZone(zone).toInstant())),
        cities(event.venue().city(), event.venue().country()),
        event.attendance(),
        group.isEmpty() ? Set.of() : Set.of(GroupKey.ofAddress(group)),
        words(event.title()));
  }

  /// Of an event in a draft, which has no hour.
  public static EventFingerprint of(EventEntry event) {
    var place = event.place().text();
    int comma = place.indexOf(',');
    var city = comma < 0 ? place : place.substring(0, comma);
    return new EventFingerprint(
        pages(event.titles().stream().map(title -> title.href())),
        event.dates().first(),
        Optional.empty(),
        Optional.empty(),
        cities(city, place.substring(place.lastIndexOf(',') + 1)),
        event.place().attendance(),
        event.organisers().stream()
            .map(group -> GroupKey.ofAddress(group.href()))
            .collect(Collectors.toSet()),
        words(event.title()));
  }

  private static Set<String> pages(Stream<String> addresses) {
    return addresses
        .filter(address -> !address.isBlank())
        .map(UrlKey::of)
        .collect(Collectors.toSet());
  }

  private static Set<String> cities(String city, String country) {
    var code = Countries.of(country).map(Countries.Country::code).orElse("");
    return Cities.names(code, city.strip()).stream()
        .map(TitleKey::of)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }

  private static Set<String> words(String title) {
    return Arrays.stream(TitleKey.of(title).split(" "))
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .collect(Collectors.toSet());
  }

  /// Whether both announce one event.
  public boolean isOf(EventFingerprint other) {
    if (!isSameDay(other)) {
      return false; // a page that announces a series has the same URL for all its days
    }
    if (!Collections.disjoint(pages, other.pages)) {
      return true;
    }
    return mayBeAtOneTime(other) && mayBeInOnePlace(other) && isCalledAlike(other);
  }

  private boolean isSameDay(EventFingerprint other) {
    return day.equals(other.day) || (moment.isPresent() && moment.equals(other.moment));
  }

  /// An hour that only one of them has is no difference.
  private boolean mayBeAtOneTime(EventFingerprint other) {
    return hour.isEmpty()
        || other.hour.isEmpty()
        || (moment.isPresent() && moment.equals(other.moment))
        || hour.equals(other.hour);
  }

  private boolean mayBeInOnePlace(EventFingerprint other) {
    if (cities.isEmpty() || other.cities.isEmpty()) {
      return attendance == other.attendance
          || attendance == Attendance.HYBRID
          || other.attendance == Attendance.HYBRID;
    }
    return !Collections.disjoint(cities, other.cities);
  }

  /// Whether the groups or the titles match. A group does not hold two events at the same hour.
  private boolean isCalledAlike(EventFingerprint other) {
    boolean sameGroup = !Collections.disjoint(groups, other.groups);
    boolean sameHour = hour.isPresent() && other.hour.isPresent();
    return (sameGroup && sameHour) || areSimilar(words, other.words);
  }

  static boolean areSimilar(Collection<String> one, Collection<String> other) {
    var shorter = one.size() <= other.size() ? one : other;
    var longer = one.size() <= other.size() ? other : one;
    var both = new HashSet<>(shorter);
    both.retainAll(longer);
    return !both.isEmpty()
        && both.size() >= SIMILAR * shorter.size()
        && both.size() >= Math.min(WORDS, longer.size());
  }
}
