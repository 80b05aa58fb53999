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
import org.tomlj.TomlTable;

/** The values that the keys of sources take. */
public final class SourceTypes {

  private static final Pattern VARIABLE_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,99}");

  /** Any words, though not none. */
  public static final Type<String> WORDS = Types.WORDS;

  /** Any words or none. */
  public static final Type<String> ANY_WORDS = Types.ANY_WORDS;

  /** Any words, on as many lines as they need. */
  public static final Type<String> MARKDOWN =
      Types.text("Markdown in quotes", SourceTypes::markdown);

  /** {@code rust-jobs}. */
  public static final Type<String> NAME = Types.NAME_IN_KEBAB_CASE;

  /** {@code https://forum.example/t/2704}. */
  public static final Type<URI> ADDRESS = AddressTypes.WEB;

  /** Where a service begins; always with a slash at its end. */
  public static final Type<URI> SITE = AddressTypes.SITE;

  /** {@code https://reports.example/{year}/{month}/{day}.md}. */
  public static final Type<String> DATED_ADDRESS = AddressTypes.DATED;

  /** {@code imaps://imap.example/INBOX}, or a folder of messages: {@code mail/tips}. */
  public static final Type<String> MAILBOX = AddressTypes.MAILBOX;

  public static final Type<String> MAIL = AddressTypes.EMAIL_ADDRESS;

  public static final Type<ZoneId> ZONE = TimeTypes.ZONE;

  /** {@code GITHUB_TOKEN}. */
  public static final Type<String> VARIABLE =
      Types.text("the name of an environment variable in quotes", SourceTypes::variable);

  public static final Type<Boolean> TRUTH =
      new Type<>("true or false", given -> given.truth("true or false"), String::valueOf);

  private SourceTypes() {}

  public static Type<Integer> number(int least, int most) {
    return Types.number(least, most);
  }

  /**
   * @param noun as in {@code unknown order}
   * @param label before the list of all: {@code Orders}
   */
  public static <E extends Enum<E>> Type<E> choice(String noun, String label, E[] values) {
    return Types.choice(noun, label, values);
  }

  /**
   * @param plural as in {@code a list of words}
   */
  public static <T> Type<List<T>> list(Type<T> item, String plural) {
    return Types.listOf(item, plural);
  }

  /** {@code { disposition-close = "disposition: close" }}, in the order of the file. */
  public static Type<Map<String, String>> pairs(String words) {
    return new Type<>(words, given -> pairs(words, given), SourceTypes::written);
  }

  /**
   * Tables below the source: {@code [[source.group]]}.
   *
   * @param header as messages call it: {@code [[source.group]]}
   */
  public static Type<List<Settings>> tables(String header, List<Key<?>> keys) {
    return new Type<>(
        "tables, each below a line " + header,
        given -> tables(header, keys, given),
        tables -> tables.isEmpty() ? "" : header);
  }

  private static Optional<String> markdown(String text, Given given) {
    boolean wrong = text.chars().anyMatch(c -> (c < ' ' && c != '\n' && c != '\t') || c == 0x7f);
    return wrong || text.isBlank()
        ? given.wrong(
            "%s is empty or has a control character in it: %s"
                .formatted(given.subject(), Quoted.of(text)))
        : Optional.of(text.strip());
  }

  private static Optional<String> variable(String text, Given given) {
    return VARIABLE_NAME.matcher(text).matches()
        ? Optional.of(text)
        : given.wrong(
            "%s is not the name of an environment variable; write the name here, as in %s, and the secret into the environment"
                .formatted(given.key(), given.right()));
  }

  private static Optional<Map<String, String>> pairs(String words, Given given) {
    return given
        .table(words)
        .map(table -> {
          var pairs = new LinkedHashMap<String, String>();
          for (var name : table.keySet()) {
            var value = given.below(table, name);
            value.text("text in quotes").ifPresent(text -> pairs.put(name, text));
          }
          return pairs;
        });
  }

  private static String written(Map<String, String> pairs) {
    return pairs.entrySet().stream()
        .map(pair -> Types.inQuotes(pair.getKey()) + " = " + Types.inQuotes(pair.getValue()))
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  private static Optional<List<Settings>> tables(String header, List<Key<?>> keys, Given given) {
    var items = given.items("tables, each below a line " + header);
    if (items.isEmpty()) {
      return Optional.empty();
    }
    var read = new ArrayList<Settings>();
    for (var item : items.get()) {
      if (!(item.value() instanceof TomlTable table)) {
        return item.wrongType("a table below a line " + header);
      }
      read.add(
          Settings.read(TableReader.of(header, keys, table, item.at(), given.problems()), keys));
    }
    return Optional.of(List.copyOf(read));
  }
}
