package org.coranto.output.calendar;

import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.coranto.model.Dates;
import org.coranto.model.Hyperlink;
import org.coranto.model.Place;

/**
 * One event as one edition announces it, however many regions it stands in.
 *
 * @param key what tells it from others: its page's address, normalised
 * @param alone the edition names this address for no other day
 * @param anchor where it stands in the edition; no part of what the event is
 */
record EventListing(String key, boolean alone, Facts facts, String anchor) {

  /**
   * What a change of is a change of the event.
   *
   * @param regions the headings it stands under
   * @param sections the configured sections it stands in
   * @param titles without spans, which differ from edition to edition
   */
  record Facts(
      String title,
      Dates dates,
      Place place,
      NavigableSet<String> regions,
      NavigableSet<String> sections,
      List<Hyperlink> organisers,
      List<Hyperlink> titles) {

    /** Nothing differs that a reader would care for; an address may be spelled otherwise. */
    boolean meansTheSameAs(Facts other) {
      return title.equals(other.title)
          && dates.equals(other.dates)
          && place.equals(other.place)
          && regions.equals(other.regions)
          && sections.equals(other.sections)
          && keys(organisers, EventLink::groupKey)
              .equals(keys(other.organisers, EventLink::groupKey))
          && keys(titles, EventLink::key).equals(keys(other.titles, EventLink::key));
    }

    private static List<String> keys(List<Hyperlink> links, UnaryOperator<String> key) {
      return links.stream().map(link -> link.text() + " " + key.apply(link.href())).toList();
    }
  }

  Dates dates() {
    return facts.dates();
  }

  /** Equal for titles that differ in letter case, punctuation or spaces only. */
  String titleKey() {
    return facts.title().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** Whether one of its headings is one of these, which are in lower case. */
  boolean standsBelow(Set<String> headings) {
    return facts.regions().stream()
        .anyMatch(region -> headings.contains(region.toLowerCase(Locale.ROOT)));
  }

  boolean sharesRegionWith(EventListing other) {
    return facts.regions().equals(other.facts.regions())
        || facts.regions().stream().anyMatch(other.facts.regions()::contains);
  }

  boolean sharesOrganiserWith(EventListing other) {
    var others = other.organiserKeys();
    return organiserKeys().stream().anyMatch(others::contains);
  }

  private List<String> organiserKeys() {
    return facts.organisers().stream()
        .map(organiser -> EventLink.groupKey(organiser.href()))
        .filter(key -> !key.isEmpty())
        .toList();
  }

  /** The same event below another heading: what is on the spot and online is both. */
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
        anchor);
  }

  EventListing amongOthers() {
    return new EventListing(key, false, facts, anchor);
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
