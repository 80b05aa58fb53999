package org.coranto.adopt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.config.Config;
import org.coranto.config.ConfigKey;
import org.coranto.config.ConfigKeys;
import org.coranto.config.ConfigReader;
import org.coranto.config.ConfigReading;
import org.coranto.config.ConfigTable;
import org.coranto.toml.TomlText;

/// Builds a `coranto.toml`. It can be read at any time: a value that would make it invalid becomes
/// a question instead.
final class ConfigProposal {

  private static final int LONGEST_LINE = 400;

  private final Map<ConfigTable, List<Line>> lines = new EnumMap<>(ConfigTable.class);
  private final List<String> sections = new ArrayList<>();
  private final List<String> decisions = new ArrayList<>();
  private final List<String> questions = new ArrayList<>();
  private Config config = read("").orElseThrow();

  private record Line(ConfigKey<?> key, String toml, String why) {}

  /// Sets a key to a text, unless that is not a valid value for it.
  boolean text(ConfigKey<?> key, String value, String why) {
    return set(key, quoted(value), why);
  }

  boolean list(ConfigKey<?> key, List<String> values, String why) {
    return set(
        key,
        values.stream().map(ConfigProposal::quoted).collect(Collectors.joining(", ", "[", "]")),
        why);
  }

  boolean number(ConfigKey<?> key, int value, String why) {
    return set(key, String.valueOf(value), why);
  }

  private boolean set(ConfigKey<?> key, String toml, String why) {
    var table = lines.computeIfAbsent(key.table(), _ -> new ArrayList<>());
    var before = List.copyOf(table);
    table.removeIf(line -> line.key().equals(key));
    table.add(new Line(key, toml, why));
    if (reads(key.name() + " = " + toml)) {
      decisions.removeIf(decision -> decision.startsWith(key.name() + " = "));
      decisions.add(oneLine("%s = %s: %s".formatted(key.name(), toml, why)));
      return true;
    }
    lines.put(key.table(), new ArrayList<>(before));
    return false;
  }

  /// Adds a whole `[[section]]`.
  void section(String toml, String why) {
    sections.add("# " + oneLine(why) + "\n[[section]]\n" + toml);
    if (reads("[[section]]")) {
      decisions.add(oneLine("[[section]] " + why));
    } else {
      sections.removeLast();
    }
  }

  /// Reports a fact that needs no key.
  void decided(String fact) {
    decisions.add(oneLine(fact));
  }

  void ask(String question) {
    questions.add(oneLine(question));
  }

  private boolean reads(String what) {
    return switch (ConfigReader.read(body(), "coranto.toml", List.of())) {
      case ConfigReading.Read(var read) -> {
        config = read;
        yield true;
      }
      case ConfigReading.Refused(var problems) -> {
        ask("%s was not used: %s".formatted(what, problems.getFirst().message()));
        yield false;
      }
    };
  }

  private static Optional<Config> read(String toml) {
    return ConfigReader.read(toml, "coranto.toml", List.of()) instanceof ConfigReading.Read(var it)
        ? Optional.of(it)
        : Optional.empty();
  }

  Config config() {
    return config;
  }

  boolean isDecided(ConfigKey<?> key) {
    return lines.getOrDefault(key.table(), List.of()).stream()
        .anyMatch(line -> line.key().equals(key));
  }

  Adopted adopted() {
    return new Adopted(head() + body(), config, List.copyOf(decisions), List.copyOf(questions));
  }

  private String head() {
    var open =
        questions.isEmpty()
            ? ""
            : "#\n# Not decided:\n"
                + questions.stream().map(q -> "# - " + q + "\n").collect(Collectors.joining());
    return "# Written by `coranto adopt` from what is in this repository. Read it once,"
        + " correct what is wrong,\n# and keep it in Git. Coranto's docs/configuration.md"
        + " describes every key.\n"
        + open
        + "\n";
  }

  private String body() {
    var tables =
        lines.entrySet().stream()
            .filter(table -> !table.getValue().isEmpty())
            .map(table -> table(table.getKey(), table.getValue()));
    return Stream.concat(tables, sections.stream()).collect(Collectors.joining("\n"));
  }

  private static String table(ConfigTable table, List<Line> lines) {
    var header = table.path().isEmpty() ? "" : table.header() + "\n";
    return header
        + lines.stream()
            .sorted(Comparator.comparingInt(line -> ConfigKeys.ALL.indexOf(line.key())))
            .map(line ->
                "# %s\n%s = %s\n".formatted(oneLine(line.why()), line.key().name(), line.toml()))
            .collect(Collectors.joining());
  }

  static String quoted(String text) {
    return TomlText.quoted(text);
  }

  /// Text from a repository on one line, as a comment or a terminal needs it.
  private static String oneLine(String text) {
    var plain = text.codePoints().limit(LONGEST_LINE).map(c -> isPlain(c) ? c : ' ');
    return plain
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .replaceAll(" {2,}", " ")
        .strip();
  }

  private static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
