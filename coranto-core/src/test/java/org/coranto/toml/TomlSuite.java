package org.coranto.toml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coranto.json.JsonReader;
import org.coranto.json.JsonValue;
import org.coranto.json.JsonValue.JsonArray;
import org.coranto.json.JsonValue.JsonObject;
import org.coranto.markdown.SourceText;
import org.junit.jupiter.api.Test;

/// All cases of [toml-test](https://github.com/toml-lang/toml-test), which `proof/toml` runs. The
/// system property `toml.suite` names the folder of a checkout.
class TomlSuite {

  private static final Path TESTS =
      Path.of(System.getProperty("toml.suite", "no folder is named")).resolve("tests");

  @Test
  void every_case_of_TOML_1_1_has_the_expected_result() throws IOException {
    var cases = cases("1.1.0");
    var wrong = new ArrayList<String>();
    for (var name : cases) {
      if (!isRight(name)) {
        wrong.add(name);
      }
    }
    report("TOML 1.1", cases, wrong, List.of());
    assertThat(wrong).isEmpty();
  }

  /// A text that TOML 1.1 allows is valid here although TOML 1.0 did not allow it.
  @Test
  void every_case_of_TOML_1_0_has_the_expected_result_but_for_what_TOML_1_1_allows()
      throws IOException {
    var cases = cases("1.0.0");
    var invalid = cases("1.1.0").stream().filter(name -> name.startsWith("invalid")).toList();
    var allowed = new ArrayList<String>();
    var wrong = new ArrayList<String>();
    for (var name : cases) {
      if (!isRight(name)) {
        boolean isAllowed = name.startsWith("invalid") && !invalid.contains(name);
        (isAllowed ? allowed : wrong).add(name);
      }
    }
    report("TOML 1.0", cases, wrong, allowed);
    assertThat(wrong).isEmpty();
  }

  private static void report(
      String version, List<String> cases, List<String> wrong, List<String> allowed) {
    for (var kind : List.of("valid", "invalid")) {
      long bad = count(wrong, kind) + count(allowed, kind);
      long all = count(cases, kind);
      System.out.printf("toml-test: %s: %d of %d %s%n", version, all - bad, all, kind);
    }
    wrong.forEach(name -> System.out.println("toml-test: wrong: " + name));
    allowed.forEach(name -> System.out.println("toml-test: only TOML 1.1 allows " + name));
  }

  private static long count(List<String> names, String kind) {
    return names.stream().filter(name -> name.startsWith(kind + "/")).count();
  }

  private static List<String> cases(String version) throws IOException {
    return Files.readAllLines(TESTS.resolve("files-toml-" + version)).stream()
        .filter(name -> name.endsWith(".toml"))
        .toList();
  }

  private static boolean isRight(String name) throws IOException {
    var source = SourceText.of(Files.readAllBytes(TESTS.resolve(name)));
    var document = TomlParser.parse(source.text());
    if (name.startsWith("invalid")) {
      return !document.isValid();
    }
    var json = Files.readAllBytes(TESTS.resolve(name.replace(".toml", ".json")));
    return document.isValid()
        && JsonReader.read(json).filter(it -> isSame(document.table(), it)).isPresent();
  }

  private static boolean isSame(Object value, JsonValue expected) {
    return switch (expected) {
      case JsonArray(var elements) ->
          value instanceof TomlArray array
              && array.items().size() == elements.size()
              && allSame(array, elements);
      case JsonObject(var fields)
          when fields.keySet().equals(Set.of("type", "value"))
              && !(fields.get("type") instanceof JsonObject) ->
          isSame(value, expected.text("type"), expected.text("value"));
      case JsonObject(var fields) ->
          value instanceof TomlTable table
              && table.entries().keySet().equals(fields.keySet())
              && allSame(table, fields);
      default -> false;
    };
  }

  private static boolean allSame(TomlArray array, List<JsonValue> elements) {
    for (int i = 0; i < elements.size(); i++) {
      if (!isSame(array.items().get(i).value(), elements.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean allSame(TomlTable table, Map<String, JsonValue> fields) {
    return fields.entrySet().stream()
        .allMatch(field ->
            table
                .entry(field.getKey())
                .filter(entry -> isSame(entry.value(), field.getValue()))
                .isPresent());
  }

  private static boolean isSame(Object value, String type, String text) {
    return switch (type) {
      case "string" -> value.equals(text);
      case "integer" -> value.equals(Long.valueOf(text));
      case "float" ->
          value instanceof Double number && (number.equals(number(text)) || number == number(text));
      case "bool" -> value.equals(Boolean.valueOf(text));
      case "datetime" ->
          value instanceof OffsetDateTime moment && moment.equals(OffsetDateTime.parse(text));
      case "datetime-local" -> value.equals(LocalDateTime.parse(text));
      case "date-local" -> value.equals(LocalDate.parse(text));
      case "time-local" -> value.equals(LocalTime.parse(text));
      default -> false;
    };
  }

  private static double number(String text) {
    return switch (text) {
      case "inf", "+inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      case "nan", "+nan", "-nan" -> Double.NaN;
      default -> Double.parseDouble(text);
    };
  }
}
