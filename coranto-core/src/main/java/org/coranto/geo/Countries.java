package org.coranto.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.model.ResourceTable;

/// Countries by any of their codes and names: `DE`, `Germany`, `Deutschland`.
public final class Countries {

  /// @param code of ISO 3166-1: `GB`
  /// @param codes that one and others in use: `GB`, `UK`
  /// @param names `United Kingdom`; the usual one in English first
  public record Country(String code, List<String> codes, List<String> names) {

    /// Its codes and names, codes first.
    public Stream<String> forms() {
      return Stream.concat(codes.stream(), names.stream());
    }
  }

  private static final Map<String, Country> BY_FORM = read();

  private Countries() {}

  /// Empty if it is not a country.
  public static Optional<Country> of(String codeOrName) {
    return Optional.ofNullable(BY_FORM.get(codeOrName.strip().toLowerCase(Locale.ROOT)));
  }

  /// In the order of their codes.
  public static List<Country> all() {
    return BY_FORM.values().stream()
        .distinct()
        .sorted(java.util.Comparator.comparing(Country::code))
        .toList();
  }

  private static Map<String, Country> read() {
    var rows = ResourceTable.read(Countries.class, "countries.tsv", 4);
    var aliases = new HashMap<String, List<String>>();
    for (var row : rows) {
      if (!row.get(3).isEmpty()) {
        aliases.computeIfAbsent(row.get(3), _ -> new ArrayList<>()).add(row.get(0));
      }
    }
    var countries = new HashMap<String, Country>();
    for (var row : rows) {
      if (row.get(3).isEmpty()) {
        var codes =
            Stream.concat(
                    Stream.of(row.get(0)), aliases.getOrDefault(row.get(0), List.of()).stream())
                .toList();
        var country = new Country(row.get(0), codes, ResourceTable.words(row.get(2)));
        country.forms().forEach(form -> countries.put(form.toLowerCase(Locale.ROOT), country));
      }
    }
    return Map.copyOf(countries);
  }
}
