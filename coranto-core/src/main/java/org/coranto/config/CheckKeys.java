package org.coranto.config;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** The keys of {@code [checks]} and of {@code [section.checks]}, and what they make. */
public final class CheckKeys {

  static final List<Key<?>> ALL =
      Stream.concat(severities(Table.CHECKS), severities(Table.SECTION_CHECKS)).toList();

  private CheckKeys() {}

  private static Stream<Key<?>> severities(Table table) {
    return Stream.of(off(table), suggestion(table), warning(table), error(table));
  }

  private static Key<List<String>> off(Table table) {
    return names(table, "off", "Checks that are not wanted%s.", "[\"bare-repository\"]");
  }

  private static Key<List<String>> suggestion(Table table) {
    return names(table, "suggestion", "Checks whose findings only suggest%s.", "[\"stray-space\"]");
  }

  private static Key<List<String>> warning(Table table) {
    return names(
        table, "warning", "Checks whose findings%s warn: an editor decides.", "[\"dead-link\"]");
  }

  private static Key<List<String>> error(Table table) {
    return names(table, "error", "Checks whose findings%s stop publishing.", "[\"unknown-word\"]");
  }

  private static Key<List<String>> names(Table table, String name, String doc, String example) {
    var here = table == Table.SECTION_CHECKS ? " in this section" : "";
    return Key.of(
        table,
        name,
        Types.listOf(Types.NAME_IN_KEBAB_CASE, "names of checks"),
        List.of(),
        doc.formatted(here),
        example);
  }

  static CheckSettings read(TableReader table, Table which) {
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
            off(which), "the check \"%s\" is named twice; it has one severity".formatted(name));
      }
    }
    return settings;
  }
}
