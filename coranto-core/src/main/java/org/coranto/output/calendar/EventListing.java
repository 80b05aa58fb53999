package org.coranto.output.calendar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.coranto.model.Dates;
import org.coranto.model.Hyperlink;
import org.coranto.model.Place;

/// One event as one edition announces it, however many regions it stands in.
///
/// @param key what tells it from others: its page's address, normalised
/// @param alone the edition names this address for no other day
/// @param anchor where it stands in the edition; no part of what the event is
record EventListing(String key, boolean alone, Facts facts, Keys keys, String anchor) {

  /// What is compared with that of other listings, computed once.
  ///
  /// @param title equal for titles that differ in letter case, punctuation or spaces only
  /// @param groups the addresses of those who hold it, normalised
  /// @param organisers their names and addresses, normalised
  /// @param titles with addresses, normalised
  record Keys(String title, List<String> groups, List<String> organisers, List<String> titles) {

    Keys {
      groups = List.copyOf(groups);
      organisers = List.copyOf(organisers);
      titles = List.copyOf(titles);
    }

    static Keys of(Facts facts) {
      var groups = new ArrayList<String>();
      var organisers = new ArrayList<String>();
      for (var organiser : facts.organisers()) {
        var group = EventLink.groupKey(organiser.href());
        organisers.add(organiser.text() + " " + group);
        if (!group.isEmpty()) {
          groups.add(group);
        }
      }
      var titles = new ArrayList<String>();
      facts.titles().forEach(title -> titles.add(title.text() + " " + EventLink.key(title.href())));
      return new Keys(title(facts.title()), groups, organisers, titles);
    }

    private static String title(String title) {
      var key = new StringBuilder();
      var words = title.toLowerCase(Locale.ROOT);
      boolean inWord = false;
      for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
        int c = words.codePointAt(i);
        boolean belongs = isLetterOrNumber(c);
        if (belongs && !inWord && !key.isEmpty()) {
          key.append(' ');
        }
        if (belongs) {
          key.appendCodePoint(c);
        }
        inWord = belongs;
      }
      return key.toString();
    }

    private static boolean isLetterOrNumber(int c) {
      return switch (Character.getType(c)) {
        case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
        default -> Character.isLetterOrDigit(c);
      };
    }
  }

  /// What a change of is a change of the event.
  ///
  /// @param regions the headings it stands under
  /// @param sections the configured sections it stands in
  /// @param titles without spans, which differ from edition to edition
  record Facts(
      String title,
      Dates dates,
      Place place,
      NavigableSet<String> regions,
      NavigableSet<String> sections,
      List<Hyperlink> organisers,
      List<Hyperlink> titles) {}

  /// Nothing differs that a reader would care for; an address may be spelled otherwise.
  boolean meansTheSameAs(EventListing other) {
    return facts.title().equals(other.facts.title())
        && facts.dates().equals(other.facts.dates())
        && facts.place().equals(other.facts.place())
        && facts.regions().equals(other.facts.regions())
        && facts.sections().equals(other.facts.sections())
        && keys.organisers().equals(other.keys.organisers())
        && keys.titles().equals(other.keys.titles());
  }

  Dates dates() {
    return facts.dates();
  }

  /// Whether one of its headings is one of these, which are in lower case.
  boolean standsBelow(Set<String> headings) {
    return facts.regions().stream()
        .anyMatch(region -> headings.contains(region.toLowerCase(Locale.ROOT)));
  }

  boolean sharesRegionWith(EventListing other) {
    return facts.regions().equals(other.facts.regions())
        || facts.regions().stream().anyMatch(other.facts.regions()::contains);
  }

  boolean sharesOrganiserWith(EventListing other) {
    return keys.groups().stream().anyMatch(other.keys.groups()::contains);
  }

  /// The regions; or one without a name.
  Collection<String> regionsOrNone() {
    return facts.regions().isEmpty() ? List.of("") : facts.regions();
  }

  /// What was said before, at the address at which it is announced now.
  EventListing at(EventListing again) {
    return new EventListing(again.key, again.alone, facts, keys, anchor);
  }

  /// The same event below another heading: what is on the spot and online is both.
  EventListing with(EventListing other) {
    return new EventListing(
        key,
        alone,
        new Facts(
            facts.title(),
            facts.dates(),
            both(facts.place(), other.facts.place()),
            union(facts.regions(), other.facts.regions()),
            union(facts.sections(), other.facts.sections()),
            facts.organisers(),
            facts.titles()),
        keys,
        anchor);
  }

  EventListing amongOthers() {
    return new EventListing(key, false, facts, keys, anchor);
  }

  private static Place both(Place one, Place other) {
    var attendance =
        one.attendance() == other.attendance() ? one.attendance() : Place.Attendance.HYBRID;
    return new Place(one.text().isEmpty() ? other.text() : one.text(), attendance);
  }

  private static NavigableSet<String> union(NavigableSet<String> one, NavigableSet<String> other) {
    var union = new TreeSet<>(one);
    union.addAll(other);
    return union;
  }
}
