package org.coranto.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys that every {@code [[source]]} has, and what they make with those of its kind. */
public final class SourceKeys {

  public static final ConfigKey<String> SOURCE =
      ConfigKey.required(
          ConfigTable.SOURCE,
          "source",
          ValueTypes.WORDS,
          "Its kind; `docs/sources` has a page for each.",
          "\"command\"");

  public static final ConfigKey<Optional<String>> NAME =
      SourceForm.optional(
          "name",
          ValueTypes.NAME_IN_KEBAB_CASE,
          "What it is called in tips, reports and commands; its kind, where it is not given. Two of"
              + " one kind need names of their own.",
          "\"our-forum\"");

  public static final ConfigKey<Optional<String>> SECTION =
      SourceForm.optional(
          "section",
          ValueTypes.NAME_IN_KEBAB_CASE,
          "The section that its tips are for, by its name. An editor may put them elsewhere.",
          "\"events\"");

  public static final ConfigKey<SourceSettings.Network> NETWORK =
      SourceForm.key(
          "network",
          ValueTypes.choice("network", "Networks", SourceSettings.Network.values()),
          SourceSettings.Network.PUBLIC,
          "Where its server may stand: on the public internet only, or also in a private network and"
              + " on this machine.",
          "\"private\"");

  public static final ConfigKey<Boolean> PLACE =
      SourceForm.key(
          "place",
          SourceTypes.TRUTH,
          false,
          "Whether what is accepted of it goes into the open draft at once, as events of known groups"
              + " may; otherwise an editor places it.",
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

  /** Settings with the table they were read from, which tells lines. */
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
              "there is a source \"%s\" already, in line %d; give each a name of its own, as in name = %s"
                  .formatted(name, first, NAME.example()));
    }
  }
}
