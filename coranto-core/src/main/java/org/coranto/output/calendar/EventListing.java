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

/// One event as announced in one edition, under any number of headings.
///
/// @param key the identity: its page's URL, normalised
/// @param alone whether the edition has this URL for no other day
/// @param anchor its place in the edition; not a property of the event
record EventListing(String key, boolean alone, Facts facts, Keys keys, String anchor) {

  /// Keys for comparing it with other listings, computed once.
  ///
  /// @param title equal for titles that differ only in letter case, punctuation or spaces
  /// @param groups the URLs of the organisers, normalised
  /// @param organisers their names and URLs, normalised
  /// @param titles with URLs, normalised
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

  /// The properties of an event; a change of these is a change of the event.
  ///
  /// @param regions the headings that it is under
  /// @param sections the configured sections that it is in
  /// @param titles without spans, which differ from edition to edition
  record Facts(
      String title,
      Dates dates,
      Place place,
      NavigableSet<String> regions,
      NavigableSet<String> sections,
      List<Hyperlink> organisers,
      List<Hyperlink> titles) {}

  /// Whether nothing differs that matters to a reader; a URL may be written in another form.
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

  /// Whether it is under one of these headings, which are in lower case.
  boolean isUnder(Set<String> headings) {
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

  /// The regions; or one with an empty name.
  Collection<String> regionsOrNone() {
    return facts.regions().isEmpty() ? List.of("") : facts.regions();
  }

  /// The earlier announcement with the URL of the present one.
  EventListing at(EventListing again) {
    return new EventListing(again.key, again.alone, facts, keys, anchor);
  }

  /// The same event under another heading: an event in a city and online is hybrid.
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
