package org.coranto.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.coranto.config.Config;
import org.coranto.config.ConfigReader;
import org.coranto.config.ConfigReading;
import org.coranto.registry.Outputs;
import org.coranto.registry.Sources;
import org.junit.jupiter.api.Test;

/// Every component of the configuration is changed, one at a time: each must change the
/// fingerprint, or is named here because no artifact depends on it.
class SiteSettingsTest {

  /// Settings of commands that render nothing, and paths, which are in the heads of the files.
  private static final List<String> RENDER_NOTHING =
      List.of(
          "checks.",
          "online.",
          "pullRequests.",
          "variables.",
          "schedule.every",
          "schedule.weekday",
          "schedule.firstNumber",
          "schedule.window",
          "content.drafts",
          "content.files",
          "content.template",
          "content.pages",
          "content.state",
          "content.houseRules",
          "references.files", // their texts count
          "sections.owner",
          "sections.checks",
          "sources",
          "votes",
          "theme.folder"); // its files have fingerprints of their own

  private final TreeSet<String> without = new TreeSet<>();
  private final TreeSet<String> with = new TreeSet<>();

  private static Config config() {
    var text =
        """
        name = "Moor Letter"
        address = "https://moor.example/"
        email = "editors@moor.example"
        subscribe = "https://moor.example/join"
        repository = "https://code.example/moor"
        hub = "https://hub.example/"

        [[section]]
        name = "news"
        kind = "links"
        headings = ["News"]
        owner = "sedge"

        [[theme.links]]
        title = "Map"
        href = "https://map.example/"
        """;
    var names = Outputs.ALL.stream().map(Output::name).toList();
    return switch (ConfigReader.read(text, "coranto.toml", names, Sources.FORMS)) {
      case ConfigReading.Read(var config) -> config;
      case ConfigReading.Refused(var problems) -> throw new AssertionError(problems.toString());
    };
  }

  @Test
  void every_key_counts_or_is_known_to_render_nothing() {
    var config = config();
    vary(config, "", changed -> changed, SiteSettings.of(config));
    assertThat(with).hasSizeGreaterThan(30);
    assertThat(without).allMatch(path -> RENDER_NOTHING.stream().anyMatch(path::startsWith));
    assertThat(with).noneMatch(path -> RENDER_NOTHING.stream().anyMatch(path::startsWith));
  }

  @Test
  void equal_configurations_have_equal_fingerprints() {
    assertThat(SiteSettings.of(config())).isEqualTo(SiteSettings.of(config()));
  }

  /// Changes each component of a record; `into` puts the changed record into the configuration.
  private void vary(Object of, String path, UnaryOperator<Object> into, Fingerprint before) {
    for (var component : of.getClass().getRecordComponents()) {
      var value = value(component, of);
      var name = path + component.getName();
      UnaryOperator<Object> set = changed -> into.apply(with(of, component, changed));
      if (value instanceof Record) {
        vary(value, name + ".", set, before);
      } else if (value instanceof List<?> list
          && !list.isEmpty()
          && list.getFirst() instanceof Record first) {
        vary(first, name + ".", changed -> set.apply(List.of(changed)), before);
        note(name, set.apply(List.of()), before);
      } else {
        note(name, set.apply(other(value, name)), before);
      }
    }
  }

  private void note(String path, Object config, Fingerprint before) {
    boolean counts = !SiteSettings.of((Config) config).equals(before);
    (counts ? with : without).add(path);
  }

  private static Object other(Object value, String name) {
    return switch (value) {
      case String text -> text + "x";
      case Integer number -> number + 1;
      case Boolean flag -> !flag;
      case Enum<?> constant -> otherConstant(constant);
      case URI address -> address.resolve("other/");
      case ZoneId _ -> ZoneId.of("Asia/Tokyo");
      case LocalTime time -> time.plusHours(1);
      case Optional<?> given when given.isPresent() -> Optional.empty();
      case Optional<?> _ -> Optional.of(7);
      case List<?> list -> more(list);
      case Map<?, ?> _ -> Map.of("more", "text");
      default -> throw new AssertionError(name + " is a " + value.getClass());
    };
  }

  private static Object otherConstant(Enum<?> constant) {
    return Arrays.stream(constant.getDeclaringClass().getEnumConstants())
        .filter(it -> !it.equals(constant))
        .findFirst()
        .orElseThrow();
  }

  private static List<?> more(List<?> list) {
    var more = new ArrayList<Object>(list);
    more.add(
        !list.isEmpty() && list.getFirst() instanceof Enum<?> one ? otherConstant(one) : "more");
    return more;
  }

  private static Object value(RecordComponent component, Object of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a record cannot be read or made", e);
    }
  }

  private static Object with(Object of, RecordComponent changed, Object value) {
    try {
      var components = of.getClass().getRecordComponents();
      var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
      var values =
          Arrays.stream(components)
              .map(it -> it.getName().equals(changed.getName()) ? value : value(it, of))
              .toArray();
      return of.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a record cannot be read or made", e);
    }
  }
}
