package org.coranto.geo;

import java.util.List;
import java.util.Optional;
import org.coranto.model.ResourceTable;

/// States and provinces of countries in which they are written after a city: `WA` of `Seattle, WA,
/// US`.
public final class States {

  /// @param country of ISO 3166-1
  /// @param code `WA`
  /// @param names `Washington`
  public record State(String country, String code, List<String> names) {}

  private static final List<State> ALL =
      ResourceTable.read(States.class, "states.tsv", 3).stream()
          .map(row -> new State(row.get(0), row.get(1), ResourceTable.words(row.get(2))))
          .toList();

  private States() {}

  /// Those of a country; empty if addresses there have none.
  public static List<State> of(String country) {
    return ALL.stream().filter(state -> state.country().equals(country)).toList();
  }

  /// @param written `WA`, `wa`, `Washington`
  public static Optional<State> of(String country, String written) {
    var word = written.strip();
    return of(country).stream()
        .filter(state ->
            state.code().equalsIgnoreCase(word)
                || state.names().stream().anyMatch(word::equalsIgnoreCase))
        .findFirst();
  }
}
