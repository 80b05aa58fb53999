package org.coranto.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coranto.registry.Sources;
import org.coranto.testing.Folders;
import org.coranto.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigReferenceTest {

  private static final Pattern EXAMPLE = Pattern.compile("(?s)```toml\n(.*?)```");

  @Test
  void the_reference_is_what_the_keys_say() {
    Golden.assertSame(
        ConfigReference.markdown(Sources.FORMS),
        Folders.project().resolve("docs/configuration.md"));
  }

  static Stream<String> examples() {
    return EXAMPLE
        .matcher(ConfigReference.markdown(Sources.FORMS))
        .results()
        .map(match -> match.group(1));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_example_can_be_read_and_differs_from_the_default(String example) {
    assertThat(Configuration.of(example)).isNotEqualTo(Configuration.of(""));
  }

  static Stream<ConfigKey<?>> keysWithDefaults() {
    return ConfigKeys.ALL.stream()
        .filter(key -> !key.required() && !key.table().isList())
        .filter(key -> key.table().parent().filter(ConfigTable::isList).isEmpty())
        .filter(key -> !written(key).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("keysWithDefaults")
  void every_default_is_what_an_empty_file_gives(ConfigKey<?> key) {
    var header = key.table().path().isEmpty() ? "" : key.table().header() + "\n";
    assertThat(Configuration.of(header + key.name() + " = " + written(key)))
        .isEqualTo(Configuration.of(""));
  }

  @Test
  void every_key_has_one_sentence_at_least_and_an_example() {
    assertThat(ConfigKeys.ALL)
        .allSatisfy(key -> {
          assertThat(key.doc()).matches("(?s)[A-Z1-9].*\\.");
          assertThat(key.example()).isNotBlank();
        });
    assertThat(examples()).hasSize(ConfigKeys.ALL.size());
  }

  private static <T> String written(ConfigKey<T> key) {
    return key.type().write(key.fallback());
  }
}
