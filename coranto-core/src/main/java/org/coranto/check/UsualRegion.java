package org.coranto.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.coranto.archive.ArchiveIndex;
import org.coranto.archive.EventPlaces;
import org.coranto.archive.Topic;
import org.coranto.archive.Topics;
import org.coranto.geo.Regions;
import org.coranto.model.Place;

/// The region of a place: from earlier editions, or else from a table of countries.
public final class UsualRegion {

  private static final int COMPARED = 8;

  private static final int ENOUGH = 3;

  /// For a country, more earlier events are needed than for a place.
  private static final int ENOUGH_FOR_A_COUNTRY = 5;

  private final ArchiveIndex archive;

  public UsualRegion(ArchiveIndex archive) {
    this.archive = archive;
  }

  /// The slugs of the regions that it can be under, the usual one first; empty if unknown.
  public List<String> of(Place place) {
    var key = place.text().toLowerCase(Locale.ROOT);
    var country = key.substring(key.lastIndexOf(',') + 1).strip();
    return usual(Topics.PLACES, key, ENOUGH)
        .or(() -> usual(Topics.COUNTRIES, country, ENOUGH_FOR_A_COUNTRY))
        .orElseGet(() -> atlas(key, country));
  }

  /// `City, CC`; but `Durham, NC` is not in New Caledonia.
  private static List<String> atlas(String place, String country) {
    boolean stateOfTheUsa = country.length() == 2 && AmbiguousStates.USA.contains(country);
    long parts = place.chars().filter(c -> c == ',').count();
    return stateOfTheUsa && parts < 2 ? List.of() : Regions.ofCountry(country);
  }

  /// The regions that most of the last editions agree on.
  private Optional<List<String>> usual(Topic<EventPlaces.Held> topic, String key, int enough) {
    var regions =
        archive.occurrences(topic, key).stream()
            .map(occurrence -> Regions.under(occurrence.value().region()))
            .filter(slugs -> !slugs.isEmpty() && !slugs.contains("online"))
            .limit(COMPARED)
            .toList();
    var most =
        regions.stream()
            .flatMap(Set::stream)
            .distinct()
            .filter(
                slug -> isMost(regions.stream().filter(it -> it.contains(slug)).count(), regions))
            .sorted()
            .toList();
    return regions.size() < enough || most.isEmpty() ? Optional.empty() : Optional.of(most);
  }

  private static boolean isMost(long count, List<Set<String>> regions) {
    return count * 4 >= regions.size() * 3L;
  }
}
