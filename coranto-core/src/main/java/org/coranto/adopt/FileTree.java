package org.coranto.adopt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.coranto.toml.TomlParser;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Settings in YAML, JSON or TOML. Names are compared in lower case, as in Hugo.
///
/// @param values text, numbers, lists and maps
record FileTree(Map<String, Object> values) {

  private static final int LONGEST = 500_000;

  static Optional<FileTree> yaml(String text) {
    var settings =
        LoadSettings.builder()
            .setAllowDuplicateKeys(true)
            .setMaxAliasesForCollections(10)
            .setCodePointLimit(LONGEST)
            .build();
    try {
      return new Load(settings).loadFromString(text) instanceof Map<?, ?> map
          ? Optional.of(of(map))
          : Optional.empty();
    } catch (YamlEngineException | StackOverflowError _) {
      return Optional.empty();
    }
  }

  static Optional<FileTree> toml(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    var document = TomlParser.parse(text);
    return document.isValid() ? Optional.of(of(document.table().toMap())) : Optional.empty();
  }

  /// The format follows from the file name's extension.
  static Optional<FileTree> of(String file, String text) {
    return PathNames.ending(file).equals(".toml") ? toml(text) : yaml(text);
  }

  private static FileTree of(Map<?, ?> map) {
    var values = new LinkedHashMap<String, Object>();
    map.forEach((key, value) -> {
      if (value != null) {
        values.put(String.valueOf(key).toLowerCase(Locale.ROOT), value);
      }
    });
    return new FileTree(values);
  }

  /// Text or a number at this path; empty for everything else.
  Optional<String> text(String... path) {
    return value(path)
        .filter(value -> value instanceof String || value instanceof Number)
        .map(value -> String.valueOf(value).strip())
        .filter(text -> !text.isEmpty());
  }

  /// The texts of a list at this path.
  List<String> texts(String... path) {
    return value(path)
        .filter(List.class::isInstance)
        .map(list ->
            ((List<?>) list)
                .stream().filter(String.class::isInstance).map(String.class::cast).toList())
        .orElse(List.of());
  }

  Optional<FileTree> below(String... path) {
    return value(path)
        .flatMap(value -> value instanceof Map<?, ?> map ? Optional.of(of(map)) : Optional.empty());
  }

  /// The trees of a list at this path.
  List<FileTree> list(String... path) {
    return value(path)
        .filter(List.class::isInstance)
        .map(list -> ((List<?>) list).stream().filter(Map.class::isInstance).toList())
        .map(maps -> maps.stream().map(map -> of((Map<?, ?>) map)).toList())
        .orElse(List.of());
  }

  private Optional<Object> value(String... path) {
    var tree = Optional.of(this);
    for (int i = 0; i < path.length - 1; i++) {
      int step = i;
      tree = tree.flatMap(it -> it.below(path[step]));
    }
    var last = path[path.length - 1].toLowerCase(Locale.ROOT);
    return tree.flatMap(it -> Optional.ofNullable(it.values().get(last)));
  }
}
