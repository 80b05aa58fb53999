package org.coranto.geo;

import java.util.List;
import java.util.stream.Stream;
import org.coranto.model.ResourceTable;

/// Cities that have several names: `Munich`, `München`.
public final class Cities {

  private record City(String country, List<String> names) {}

  private static final List<City> ALL =
      ResourceTable.read(Cities.class, "cities.tsv", 2).stream()
          .map(row -> new City(row.get(0), ResourceTable.words(row.get(1))))
          .toList();

  private Cities() {}

  /// Whether it is a city of the country that has several names.
  public static boolean isKnown(String country, String name) {
    return ALL.stream()
        .anyMatch(city ->
            city.country().equals(country)
                && city.names().stream().anyMatch(name::equalsIgnoreCase));
  }

  /// The given name first, then the others.
  ///
  /// @param country of ISO 3166-1
  public static List<String> names(String country, String given) {
    var others =
        ALL.stream()
            .filter(city -> city.country().equals(country))
            .filter(city -> city.names().stream().anyMatch(given::equalsIgnoreCase))
            .flatMap(city -> city.names().stream())
            .filter(name -> !name.equalsIgnoreCase(given));
    return Stream.concat(Stream.of(given), others).distinct().toList();
  }
}
