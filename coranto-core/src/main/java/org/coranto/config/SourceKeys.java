package org.coranto.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The keys of every `[[source]]`, and the record that they fill, together with those of its kind.
public final class SourceKeys {

  public static final ConfigKey<String> SOURCE =
      ConfigKey.required(
          ConfigTable.SOURCE,
          "source",
          ValueTypes.WORDS,
          "The kind of source; `docs/sources` has a page for each kind.",
          "\"command\"");

  public static final ConfigKey<Optional<String>> NAME =
      SourceForm.optional(
          "name",
          ValueTypes.NAME_IN_KEBAB_CASE,
          "The source's name in tips, reports and commands. Default: its kind. Two"
              + " sources of the same kind need their own names.",
          "\"our-forum\"");

  public static final ConfigKey<Optional<String>> SECTION =
      SourceForm.optional(
          "section",
          ValueTypes.NAME_IN_KEBAB_CASE,
          "The name of the section that its tips are for. An editor may move them.",
          "\"events\"");

  public static final ConfigKey<SourceSettings.Network> NETWORK =
      SourceForm.key(
          "network",
          ValueTypes.choice("network", "Networks", SourceSettings.Network.values()),
          SourceSettings.Network.PUBLIC,
          "Where its server may be: on the public internet only, or also in a"
              + " private network and on this machine.",
          "\"private\"");

  public static final ConfigKey<Boolean> PLACE =
      SourceForm.key(
          "place",
          SourceTypes.TRUTH,
          false,
          "Whether accepted tips go into the open draft at once, as is usual for"
              + " events of known groups. With `false`, an editor places them.",
          "true");

  static final List<ConfigKey<?>> ALL = List.of(SOURCE, NAME, SECTION, PLACE, NETWORK);

  private SourceKeys() {}

  static List<SourceSettings> read(
      List<TableReader> tables, List<SourceForm> forms, List<SectionRule> sections) {
    var lines = new HashMap<String, Integer>();
    return tables.stream()
        .map(table -> read(table, forms, sections))
        .flatMap(Optional::stream)
        .peek(it -> eachNamedOnce(it, lines))
        .map(Placed::settings)
        .toList();
  }

  /// Settings with the table that they were read from, which has the line numbers.
  private record Placed(SourceSettings settings, TableReader table) {}

  private static Optional<Placed> read(
      TableReader table, List<SourceForm> forms, List<SectionRule> sections) {
    var kind = table.value(SOURCE);
    var form = forms.stream().filter(it -> it.name().equals(kind)).findFirst();
    if (form.isEmpty()) {
      if (table.says(SOURCE) && !kind.isEmpty()) {
        table.wrong(SOURCE, unknown(kind, forms.stream().map(SourceForm::name).toList()));
      }
      return Optional.empty();
    }
    table.knows(Stream.concat(ALL.stream(), form.get().keys().stream()).toList());
    var section = table.value(SECTION);
    section.ifPresent(name -> isThere(name, sections, table));
    return Optional.of(
        new Placed(
            new SourceSettings(
                kind,
                table.value(NAME).orElse(kind),
                section,
                table.value(PLACE),
                table.value(NETWORK),
                TableValues.read(table, form.get().keys())),
            table));
  }

  private static String unknown(String kind, List<String> kinds) {
    return "unknown source %s.%s Sources: %s"
        .formatted(Snippet.of(kind), DidYouMean.question(kind, kinds), String.join(", ", kinds));
  }

  private static void isThere(String name, List<SectionRule> sections, TableReader table) {
    var names = sections.stream().map(SectionRule::name).toList();
    if (!names.contains(name)) {
      table.wrong(
          SECTION,
          "there is no section %s.%s Sections: %s"
              .formatted(
                  Snippet.of(name), DidYouMean.question(name, names), String.join(", ", names)));
    }
  }

  private static void eachNamedOnce(Placed placed, Map<String, Integer> lines) {
    var name = placed.settings().name();
    var key = placed.table().says(NAME) ? NAME : SOURCE;
    var first = lines.putIfAbsent(name, placed.table().position(key).line());
    if (first != null) {
      placed
          .table()
          .wrong(
              key,
              "there is already a source \"%s\", in line %d; give each source its own name, as in name = %s"
                  .formatted(name, first, NAME.example()));
    }
  }
}
