package org.coranto.config;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `docs/configuration.md`, generated from the keys.
public final class ConfigReference {

  private static final String BEGINNING =
      """
      # Configuration

      <!-- Made from the keys in org.coranto.config: change them there and run
           ./mvnw -pl coranto-core -am test -Dtest=ConfigReferenceTest -Dgolden=overwrite -->

      A newsletter is a folder with a `coranto.toml` file, in [TOML](https://toml.io). Every key has a default, so
      an empty file is a complete configuration; write only the keys whose value differs from the default.
      `coranto adopt` looks at an existing repository and writes the file.

      All mistakes are reported at once, each with its place and with what would have been right:

          coranto.toml:14:8: unknown section kind "event". Did you mean "events"? Kinds: links, events, …

      """;

  /// The key that `source = "command"` requires, used as the example.
  private static final String COMMAND = "command = [\"./our-source\"]";

  private ConfigReference() {}

  /// @param sources all kinds of sources
  public static String markdown(List<SourceForm> sources) {
    return BEGINNING
        + Arrays.stream(ConfigTable.values())
            .map(table -> table(table) + (table == ConfigTable.SOURCE ? kinds(sources) : ""))
            .collect(Collectors.joining("\n"));
  }

  private static String table(ConfigTable table) {
    var title = table.path().isEmpty() ? "The top" : "`" + table.header() + "`";
    return "## %s\n\n%s\n\n%s%s"
        .formatted(
            title,
            table.doc(),
            ConfigKeys.of(table).stream()
                .map(ConfigReference::key)
                .collect(Collectors.joining("\n")),
            table == ConfigTable.SECTION ? defaultSections() : "");
  }

  private static String key(ConfigKey<?> key) {
    var header = before(key) + (key.table().path().isEmpty() ? "" : key.table().header() + "\n");
    return "### `%s`\n\n%s\n\nTakes %s. %s\n\n```toml\n%s%s%s = %s\n```\n"
        .formatted(
            key.name(),
            key.doc(),
            key.type().words().replace("\"", "`"),
            standard(key),
            header,
            others(key),
            key.name(),
            key.example());
  }

  /// Tables that an example needs before its own.
  private static String before(ConfigKey<?> key) {
    if (key.table() == ConfigTable.SECTION_CHECKS) {
      return "[[section]]\nname = " + SectionKeys.NAME.example() + "\n\n";
    }
    return key.equals(VoteKeys.BALLOTS)
        ? "[[source]]\nsource = \"command\"\nname = \"vote-form\"\n" + COMMAND + "\n\n"
        : "";
  }

  /// Other keys that an example needs.
  private static String others(ConfigKey<?> key) {
    return ConfigKeys.of(key.table()).stream()
        .filter(other -> !other.equals(key) && (other.required() || other.equals(SectionKeys.NAME)))
        .map(other -> other.name() + " = " + other.example() + "\n")
        .collect(
            Collectors.joining("", "", key.table() == ConfigTable.SOURCE ? COMMAND + "\n" : ""));
  }

  private static String standard(ConfigKey<?> key) {
    if (key.required()) {
      return "Required.";
    }
    var written = fallback(key);
    return written.isEmpty() ? "No default." : "Default: `" + written + "`.";
  }

  /// The default for a column of that name.
  private static String cell(ConfigKey<?> key) {
    var written = fallback(key);
    return key.required() ? "required" : written.isEmpty() ? "none" : "`" + written + "`";
  }

  private static <T> String fallback(ConfigKey<T> key) {
    return key.type().write(key.fallback());
  }

  /// The keys of one kind of source, for its page.
  public static String settings(SourceForm form) {
    return form.keys().stream()
        .map(key ->
            "| `%s` | %s | %s | %s |\n"
                .formatted(key.name(), key.doc(), key.type().words().replace("\"", "`"), cell(key)))
        .collect(
            Collectors.joining("", "| key | meaning | value | default |\n|---|---|---|---|\n", ""));
  }

  private static String kinds(List<SourceForm> sources) {
    return sources.stream()
        .map(form ->
            "| [`%1$s`](sources/%1$s.md) | %2$s |\n".formatted(form.name(), form.sentence()))
        .collect(
            Collectors.joining(
                "",
                "\n### Kinds of sources\n\n| source | what it gathers |\n|---|---|\n",
                "\nThe page of each kind lists its keys.\n"));
  }

  private static String defaultSections() {
    return """

    ### Default sections

    A newsletter without any `[[section]]` has these sections, found by their usual headings. With at least one
    `[[section]]`, only the sections in the file count.

    | name | kind | headings | priority |
    |---|---|---|---|
    """
        + DefaultSections.ALL.stream().map(ConfigReference::row).collect(Collectors.joining());
  }

  private static String row(SectionRule rule) {
    var headings =
        Stream.concat(Stream.of(rule.title()), rule.headings().stream())
            .map(heading -> "`" + heading + "`")
            .collect(Collectors.joining(", "));
    return "| `%s` | %s | %s | %d |\n"
        .formatted(rule.name(), rule.kind().word(), headings, rule.priority());
  }
}
