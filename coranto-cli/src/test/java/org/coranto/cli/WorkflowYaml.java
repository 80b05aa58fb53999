package org.coranto.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coranto.config.ConfigReader;
import org.coranto.config.ConfigReading;
import org.coranto.workflow.CorantoSource;
import org.coranto.workflow.WorkflowFile;
import org.coranto.workflow.WorkflowForges;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// A workflow file, parsed like on its forge.
record WorkflowYaml(WorkflowFile file, Map<String, Object> yaml) {

  static final String REVISION = "0123456789abcdef0123456789abcdef01234567";

  /// All files for a newsletter whose folders have names with unusual characters.
  static List<WorkflowYaml> of(String forge) {
    var toml = "name = \"The Weekly\"\n[content]\neditions = \"old ones\"\ndrafts = \"next's\"\n";
    if (!(ConfigReader.read(toml, "coranto.toml", List.of())
        instanceof ConfigReading.Read(var config))) {
      throw new AssertionError(toml);
    }
    var source =
        CorantoSource.of("https://forge.example/coranto/coranto.git", REVISION).orElseThrow();
    return WorkflowForges.named(forge).orElseThrow().files(config.content(), source).stream()
        .map(file -> new WorkflowYaml(file, map(load(file.text()))))
        .toList();
  }

  /// The value of a top-level key.
  Object get(String key) {
    return at(yaml, key);
  }

  static Object at(Map<String, Object> map, String key) {
    return Objects.requireNonNull(map.get(key), key);
  }

  static Object load(String yaml) {
    return new Load(LoadSettings.builder().build()).loadFromString(yaml);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object it) {
    return (Map<String, Object>) it;
  }

  @SuppressWarnings("unchecked")
  static List<Object> list(Object it) {
    return (List<Object>) it;
  }

  /// All shell code: under `run`, `script`, `before_script`.
  List<String> scripts() {
    var found = new ArrayList<String>();
    collect(yaml, false, found);
    return found;
  }

  private static void collect(Object it, boolean script, List<String> found) {
    switch (it) {
      case Map<?, ?> map ->
          map.forEach((key, value) ->
              collect(value, List.of("run", "script", "before_script").contains(key), found));
      case List<?> list -> list.forEach(value -> collect(value, script, found));
      case String text when script -> found.add(text);
      default -> {
        // not a script
      }
    }
  }

  /// Of GitHub and Forgejo.
  List<Map<String, Object>> steps() {
    return map(get("jobs")).values().stream()
        .flatMap(job -> list(at(map(job), "steps")).stream())
        .map(WorkflowYaml::map)
        .toList();
  }

  Map<String, Object> step(String name) {
    return steps().stream().filter(step -> name.equals(step.get("name"))).findAny().orElseThrow();
  }

  /// The script of a step.
  String run(String step) {
    return String.valueOf(step(step).get("run"));
  }
}
