package org.coranto.config;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code docs/configuration.md}, made from the keys themselves. */
public final class ConfigReference {

  private static final String BEGINNING =
      """
      # Configuration

      <!-- Made from the keys in org.coranto.config: change them there and run
           ./mvnw -pl coranto-core test -Dtest=ConfigReferenceTest -Dgolden=overwrite -->

      A newsletter is a folder with a `coranto.toml`, in [TOML](https://toml.io). Every key has a default, so
      that an empty file is a whole configuration; what differs from the defaults is all that has to be
      written. `coranto adopt` looks at an existing repository and writes the file.

      A mistake is reported with its place and with what would have been right, all of them at once:

          coranto.toml:14:8: unknown section kind "event". Did you mean "events"? Kinds: links, events, …

      """;

  /** What {@code source = "command"} needs, which is the example. */
  private static final String COMMAND = "command = [\"./our-source\"]";

  private ConfigReference() {}

  /**
   * @param sources the kinds of sources that there are
   */
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

  /** Tables that an example needs above its own. */
  private static String before(ConfigKey<?> key) {
    if (key.table() == ConfigTable.SECTION_CHECKS) {
      return "[[section]]\nname = " + SectionKeys.NAME.example() + "\n\n";
    }
    return key.equals(VoteKeys.BALLOTS)
        ? "[[source]]\nsource = \"command\"\nname = \"vote-form\"\n" + COMMAND + "\n\n"
        : "";
  }

  /** What an example needs beside the key itself. */
  private static String others(ConfigKey<?> key) {
    return ConfigKeys.of(key.table()).stream()
        .filter(other -> !other.equals(key) && (other.required() || other.equals(SectionKeys.NAME)))
        .map(other -> other.name() + " = " + other.example() + "\n")
        .collect(
            Collectors.joining("", "", key.table() == ConfigTable.SOURCE ? COMMAND + "\n" : ""));
  }

  private static <T> String standard(ConfigKey<T> key) {
    if (key.required()) {
      return "Required.";
    }
    var written = key.type().write(key.fallback());
    return written.isEmpty() ? "Nothing by default." : "Default: `" + written + "`.";
  }

  /** The keys of one kind of source, for its page. */
  public static String settings(SourceForm form) {
    return form.keys().stream()
        .map(key ->
            "| `%s` | %s | takes %s | %s |\n"
                .formatted(
                    key.name(), key.doc(), key.type().words().replace("\"", "`"), standard(key)))
        .collect(
            Collectors.joining(
                "", "| key | what it says | its value | otherwise |\n|---|---|---|---|\n", ""));
  }

  private static String kinds(List<SourceForm> sources) {
    return sources.stream()
        .map(form ->
            "| [`%1$s`](sources/%1$s.md) | %2$s |\n".formatted(form.name(), form.sentence()))
        .collect(
            Collectors.joining(
                "",
                "\n### Kinds of sources\n\n| source | what it gathers |\n|---|---|\n",
                "\nThe keys of each are on its page.\n"));
  }

  private static String defaultSections() {
    return """

    ### Sections by default

    A newsletter that names no section has these, found by their usual headings; as soon as it names one,
    only those count that it names.

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
