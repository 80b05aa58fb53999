package org.coranto.geo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The regions of the world and the headings that editors use for them (`regions.tsv`), with their
/// countries (`countries.tsv`).
public final class Regions {

  /// @param slug `north-america`; `online` for events without a place
  /// @param title `North America`
  /// @param headings in lower case; several regions may share one
  public record Region(String slug, String title, Set<String> headings) {}

  public static final List<Region> ALL =
      rows("regions.tsv").map(row -> new Region(row[0], row[1], words(row[2]))).toList();

  private static final String ONLINE = "online";

  private static final Map<String, List<String>> COUNTRIES = countries();

  private Regions() {}

  /// The slugs of the regions of a heading, and the heading itself in lower case, because
  /// `countries.tsv` may name it too; empty if it is not a region.
  public static Set<String> under(String heading) {
    var bare = heading.strip().replaceFirst(":$", "").toLowerCase(Locale.ROOT);
    var names =
        ALL.stream()
            .filter(region -> region.headings().contains(bare))
            .map(Region::slug)
            .collect(Collectors.toCollection(HashSet::new));
    if (!names.isEmpty()) {
      names.add(bare);
    }
    return Set.copyOf(names);
  }

  /// Whether events under it can be attended from anywhere.
  public static boolean isOnline(String heading) {
    return under(heading).contains(ONLINE);
  }

  /// @param name a code or a name: `DE`, `Germany`
  /// @return the slugs of its regions, the usual one first; empty if it is not a country
  public static List<String> ofCountry(String name) {
    return COUNTRIES.getOrDefault(name.strip().toLowerCase(Locale.ROOT), List.of());
  }

  public static String title(String slug) {
    return ALL.stream()
        .filter(region -> region.slug().equals(slug))
        .map(Region::title)
        .findFirst()
        .orElse(slug);
  }

  private static Map<String, List<String>> countries() {
    var countries = new HashMap<String, List<String>>();
    rows("countries.tsv")
        .forEach(row -> {
          var regions = Arrays.stream(row[1].split(";", -1)).map(String::strip).toList();
          countries.put(row[0].toLowerCase(Locale.ROOT), regions);
          words(row[2]).forEach(name -> countries.put(name, regions));
        });
    return Map.copyOf(countries);
  }

  private static java.util.stream.Stream<String[]> rows(String table) {
    try (var in = Objects.requireNonNull(Regions.class.getResourceAsStream(table), table)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// `europe`, `europa` and `emea` of `Europe; Europa; EMEA`.
  private static Set<String> words(String cell) {
    return Arrays.stream(cell.split(";", -1))
        .map(word -> word.strip().toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
