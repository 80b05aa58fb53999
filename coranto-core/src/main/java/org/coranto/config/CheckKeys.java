package org.coranto.config;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// The keys of `[checks]` and of `[section.checks]`, and the record that they fill.
public final class CheckKeys {

  static final List<ConfigKey<?>> ALL =
      Stream.concat(severities(ConfigTable.CHECKS), severities(ConfigTable.SECTION_CHECKS))
          .toList();

  private CheckKeys() {}

  private static Stream<ConfigKey<?>> severities(ConfigTable table) {
    return Stream.of(off(table), suggestion(table), warning(table), error(table));
  }

  private static ConfigKey<List<String>> off(ConfigTable table) {
    return names(table, "off", "Checks to switch off%s.", "[\"bare-repository\"]");
  }

  private static ConfigKey<List<String>> suggestion(ConfigTable table) {
    return names(
        table, "suggestion", "Checks whose findings%s are suggestions.", "[\"stray-space\"]");
  }

  private static ConfigKey<List<String>> warning(ConfigTable table) {
    return names(
        table,
        "warning",
        "Checks whose findings%s are warnings: an editor decides.",
        "[\"dead-link\"]");
  }

  private static ConfigKey<List<String>> error(ConfigTable table) {
    return names(
        table,
        "error",
        "Checks whose findings%s are errors: they stop publishing.",
        "[\"unknown-word\"]");
  }

  private static ConfigKey<List<String>> names(
      ConfigTable table, String name, String doc, String example) {
    var here = table == ConfigTable.SECTION_CHECKS ? " in this section" : "";
    return ConfigKey.of(
            table,
            name,
            ValueTypes.listOf(ValueTypes.NAME_IN_KEBAB_CASE, "names of checks"),
            List.of())
        .explained(doc.formatted(here), example);
  }

  static CheckSettings read(TableReader table, ConfigTable which) {
    var settings =
        new CheckSettings(
            table.value(off(which)),
            table.value(suggestion(which)),
            table.value(warning(which)),
            table.value(error(which)));
    var seen = new HashSet<String>();
    for (var name : settings.named()) {
      if (!seen.add(name)) {
        table.wrong(
            off(which),
            "the check \"%s\" is listed twice; a check has one severity".formatted(name));
      }
    }
    return settings;
  }
}
