package org.coranto.config;

import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coranto.toml.TomlTable;

/// The types of values of sources' keys.
public final class SourceTypes {

  private static final Pattern VARIABLE_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,99}");

  /// Any words; not empty.
  public static final ValueType<String> WORDS = ValueTypes.WORDS;

  /// Any words; may be empty.
  public static final ValueType<String> ANY_WORDS = ValueTypes.ANY_WORDS;

  /// Any words, on any number of lines.
  public static final ValueType<String> MARKDOWN =
      ValueTypes.text("Markdown in quotes", SourceTypes::markdown);

  /// `rust-jobs`.
  public static final ValueType<String> NAME = ValueTypes.NAME_IN_KEBAB_CASE;

  /// `https://forum.example/t/2704`.
  public static final ValueType<URI> ADDRESS = AddressTypes.WEB;

  /// The base URL of a service, always with a slash at the end.
  public static final ValueType<URI> SITE = AddressTypes.SITE;

  /// `https://reports.example/{year}/{month}/{day}.md`.
  public static final ValueType<String> DATED_ADDRESS = AddressTypes.DATED;

  /// `imaps://imap.example/INBOX`, or a folder of messages: `mail/tips`.
  public static final ValueType<String> MAILBOX = AddressTypes.MAILBOX;

  public static final ValueType<String> MAIL = AddressTypes.EMAIL_ADDRESS;

  public static final ValueType<ZoneId> ZONE = TimeTypes.ZONE;

  /// `GITHUB_TOKEN`.
  public static final ValueType<String> VARIABLE =
      ValueTypes.text("the name of an environment variable in quotes", SourceTypes::variable);

  public static final ValueType<Boolean> TRUTH =
      new ValueType<>("true or false", given -> given.truth("true or false"), String::valueOf);

  private SourceTypes() {}

  public static ValueType<Integer> number(int least, int most) {
    return ValueTypes.number(least, most);
  }

  /// @param noun as in `unknown order`
  /// @param label before the list of allowed values: `Orders`
  public static <E extends Enum<E>> ValueType<E> choice(String noun, String label, E[] values) {
    return ValueTypes.choice(noun, label, values);
  }

  /// @param plural as in `a list of words`
  public static <T> ValueType<List<T>> list(ValueType<T> item, String plural) {
    return ValueTypes.listOf(item, plural);
  }

  /// `{ disposition-close = "disposition: close" }`, in the order of the file.
  public static ValueType<Map<String, String>> pairs(String words) {
    return new ValueType<>(words, given -> pairs(words, given), SourceTypes::written);
  }

  /// Tables of a source: `[[source.group]]`.
  ///
  /// @param header as in messages: `[[source.group]]`
  public static ValueType<List<TableValues>> tables(String header, List<ConfigKey<?>> keys) {
    return new ValueType<>(
        "tables, each after a line " + header,
        given -> tables(header, keys, given),
        tables -> tables.isEmpty() ? "" : header);
  }

  private static Optional<String> markdown(String text, TomlValue given) {
    boolean wrong = text.chars().anyMatch(c -> (c < ' ' && c != '\n' && c != '\t') || c == 0x7f);
    return wrong || text.isBlank()
        ? given.wrong(
            "%s is empty or contains a control character: %s"
                .formatted(given.subject(), Snippet.of(text)))
        : Optional.of(text.strip());
  }

  private static Optional<String> variable(String text, TomlValue given) {
    return VARIABLE_NAME.matcher(text).matches()
        ? Optional.of(text)
        : given.wrong(
            "%s is not the name of an environment variable; write the variable's name here, as in %s, and the secret into the environment"
                .formatted(given.key(), given.right()));
  }

  private static Optional<Map<String, String>> pairs(String words, TomlValue given) {
    return given
        .table(words)
        .map(table -> {
          var pairs = new LinkedHashMap<String, String>();
          for (var name : table.entries().keySet()) {
            var value = given.below(table, name);
            value.text("text in quotes").ifPresent(text -> pairs.put(name, text));
          }
          return pairs;
        });
  }

  private static String written(Map<String, String> pairs) {
    return pairs.entrySet().stream()
        .map(pair ->
            ValueTypes.inQuotes(pair.getKey()) + " = " + ValueTypes.inQuotes(pair.getValue()))
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  private static Optional<List<TableValues>> tables(
      String header, List<ConfigKey<?>> keys, TomlValue given) {
    var items = given.items("tables, each after a line " + header);
    if (items.isEmpty()) {
      return Optional.empty();
    }
    var read = new ArrayList<TableValues>();
    for (var item : items.get()) {
      if (!(item.value() instanceof TomlTable table)) {
        return item.wrongType("a table after a line " + header);
      }
      read.add(
          TableValues.read(TableReader.of(header, keys, table, item.at(), given.problems()), keys));
    }
    return Optional.of(List.copyOf(read));
  }
}
