package org.coranto.toml;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.coranto.testing.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

/// The reader beside [tomlj](https://github.com/tomlj/tomlj), another reader of TOML: the same
/// values at the same lines and columns.
class TomljComparisonTest {

  @ParameterizedTest
  @ValueSource(longs = {20260902, 20260903, 20260904})
  void generated_documents_have_the_same_values_at_the_same_places(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 600; i++) {
      var text = new GeneratedToml(random).document();
      assertThat(TomlParser.parse(text).problems()).as(text).isEmpty();
      assertSame(text);
    }
  }

  /// With a part missing, added or moved, most are invalid.
  @ParameterizedTest
  @ValueSource(longs = {20260902, 20260903, 20260904})
  void damaged_documents_are_valid_or_invalid_for_both(long seed) {
    var random = new Random(seed);
    int valid = 0;
    for (int i = 0; i < 1_200; i++) {
      var text = GeneratedToml.damaged(new GeneratedToml(random).document(), random);
      assertSame(text);
      valid += TomlParser.parse(text).isValid() ? 1 : 0;
    }
    assertThat(valid).isBetween(120, 1_080);
  }

  @Test
  void every_file_of_the_project_has_the_same_values_at_the_same_places() throws IOException {
    var files = new ArrayList<Path>();
    try (var below = Files.walk(Folders.project().resolve("samples"))) {
      below.filter(file -> file.toString().endsWith(".toml")).forEach(files::add);
    }
    files.remove(Folders.project().resolve("samples/broken/not-utf-8/coranto.toml"));
    assertThat(files).hasSizeGreaterThan(40);
    for (var file : files) {
      assertSame(Files.readString(file));
    }
  }

  private static void assertSame(String text) {
    var theirs = tomlj(text);
    var ours = TomlParser.parse(text);
    assertThat(ours.isValid())
        .as(() -> "%s%nours: %s%ntheirs: %s".formatted(text, ours.problems(), theirs.errors()))
        .isEqualTo(!theirs.hasErrors());
    if (ours.isValid()) {
      assertThat(ours(ours.table())).as(text).isEqualTo(theirs(theirs));
    }
  }

  /// Some invalid texts make it throw; such a text is invalid too.
  private static TomlParseResult tomlj(String text) {
    try {
      return Toml.parse(text);
    } catch (NullPointerException _) {
      return Toml.parse("=");
    }
  }

  private static String ours(Object value) {
    return switch (value) {
      case TomlTable table -> {
        var out = new ArrayList<String>();
        table
            .entries()
            .forEach((key, entry) ->
                out.add(
                    "%s %s %s = %s"
                        .formatted(key, at(entry.keyAt()), at(entry.at()), ours(entry.value()))));
        yield "{" + String.join("\n", out) + "}";
      }
      case TomlArray array -> {
        var out = new ArrayList<String>();
        array.items().forEach(item -> out.add(at(item.at()) + " " + ours(item.value())));
        yield out.toString();
      }
      default -> value.getClass().getSimpleName() + " " + value;
    };
  }

  private static String theirs(Object value) {
    return switch (value) {
      case org.tomlj.TomlTable table -> {
        var out = new ArrayList<String>();
        for (var key : table.keySet()) {
          var entry = requireNonNull(table.entry(List.of(key)));
          var before = requireNonNull(entry.position());
          var place = entry.value().position();
          out.add(
              "%s %s %s = %s"
                  .formatted(
                      key,
                      at(before),
                      at(place == null ? before : place), // none for `a` of [a.b]
                      theirs(entry.value().get())));
        }
        yield "{" + String.join("\n", out) + "}";
      }
      case org.tomlj.TomlArray array -> {
        var out = new ArrayList<String>();
        for (int i = 0; i < array.size(); i++) {
          out.add(at(requireNonNull(array.inputPositionOf(i))) + " " + theirs(array.get(i)));
        }
        yield out.toString();
      }
      default -> value.getClass().getSimpleName() + " " + value;
    };
  }

  private static String at(TomlPosition at) {
    return at.line() + ":" + at.column();
  }

  private static String at(org.tomlj.TomlPosition at) {
    return at.line() + ":" + at.column();
  }
}
