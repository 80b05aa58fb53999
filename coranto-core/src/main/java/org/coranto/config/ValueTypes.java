package org.coranto.config;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coranto.toml.TomlText;

/// Values that are words, numbers, and lists of them.
final class ValueTypes {

  private static final String IN_QUOTES = "text in quotes";
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final Pattern SHORT_COLOUR = Pattern.compile("#([0-9a-f])([0-9a-f])([0-9a-f])");

  /// Any words without control characters; not empty.
  static final ValueType<String> WORDS = text(IN_QUOTES, ValueTypes::words);

  /// Any words; may be empty.
  static final ValueType<String> ANY_WORDS =
      text(IN_QUOTES, (text, given) -> text.isEmpty() ? Optional.of("") : words(text, given));

  /// `rust-jobs`.
  static final ValueType<String> NAME_IN_KEBAB_CASE =
      text("a name in quotes, of small letters, digits and hyphens", ValueTypes::name);

  /// `#a03000`.
  static final ValueType<String> ACCENT = text("a colour in quotes", ValueTypes::colour);

  /// `pt-BR`.
  static final ValueType<String> LANGUAGE = text("a language tag in quotes", ValueTypes::language);

  private ValueTypes() {}

  /// A value that is written as text and parsed by this rule.
  static ValueType<String> text(String words, Rule<String> rule) {
    return text(words, rule, Function.identity());
  }

  static <T> ValueType<T> text(String words, Rule<T> rule, Function<T, String> print) {
    return new ValueType<>(
        words,
        given -> given.text(words).flatMap(text -> rule.read(text, given)),
        value -> inQuotes(print.apply(value)));
  }

  @FunctionalInterface
  interface Rule<T> {
    Optional<T> read(String text, TomlValue given);
  }

  static ValueType<Integer> number(int least, int most) {
    var words = "a whole number from %d to %d".formatted(least, most);
    return new ValueType<>(
        words,
        given ->
            given
                .number(words)
                .flatMap(number ->
                    number < least || number > most
                        ? given.wrong(
                            "%s is %d; it must be %s".formatted(given.subject(), number, words))
                        : Optional.of(number.intValue())),
        String::valueOf);
  }

  /// One of several words.
  ///
  /// @param noun as in `unknown section kind`
  /// @param label before the list of allowed values: `Kinds`
  static <E extends Enum<E>> ValueType<E> choice(String noun, String label, E[] values) {
    var words = Arrays.stream(values).map(ValueTypes::word).toList();
    return text(
        words.stream().map(ValueTypes::inQuotes).collect(Collectors.joining(", ", "one of ", "")),
        (text, given) -> {
          int at = words.indexOf(text);
          return at >= 0
              ? Optional.of(values[at])
              : given.wrong(
                  "unknown %s %s.%s %s: %s"
                      .formatted(
                          noun,
                          Snippet.of(text),
                          DidYouMean.question(text, words),
                          label,
                          String.join(", ", words)));
        },
        ValueTypes::word);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <T> ValueType<List<T>> listOf(ValueType<T> item, String plural) {
    return new ValueType<>(
        "a list of " + plural,
        given -> items(item, plural, given),
        items -> items.stream().map(item::write).collect(Collectors.joining(", ", "[", "]")));
  }

  /// The valid items; mistakes in the others have been reported.
  private static <T> Optional<List<T>> items(ValueType<T> item, String plural, TomlValue given) {
    return given
        .items("a list of " + plural)
        .map(items -> items.stream().map(item::read).flatMap(Optional::stream).toList());
  }

  static <T> ValueType<List<T>> notEmpty(ValueType<List<T>> list, String noun) {
    return new ValueType<>(
        list.words(),
        given ->
            list.read(given)
                .flatMap(items ->
                    given.isEmptyList()
                        ? given.wrong(
                            "%s is empty; name at least one %s, as in %s"
                                .formatted(given.subject(), noun, given.right()))
                        : Optional.of(items)),
        list::write);
  }

  static String inQuotes(String text) {
    return TomlText.quoted(text);
  }

  private static Optional<String> words(String text, TomlValue given) {
    if (text.isBlank()) {
      return given.wrong(
          "%s is empty; write for example %s".formatted(given.subject(), given.right()));
    }
    return text.chars().anyMatch(c -> c < ' ' || c == 0x7f)
        ? given.wrong(
            "%s contains a line break or control character: %s"
                .formatted(given.subject(), Snippet.of(text)))
        : Optional.of(text.strip());
  }

  private static Optional<String> name(String text, TomlValue given) {
    return NAME.matcher(text).matches()
        ? Optional.of(text)
        : given.wrong(
            "%s %s must have only lowercase letters a-z, digits and single hyphens; write \"%s\""
                .formatted(given.subject(), Snippet.of(text), kebab(text)));
  }

  /// `rust-jobs` for `Rust Jobs!`; at most 60 letters.
  static String kebab(String title) {
    var words = title.length() > 60 ? title.substring(0, 60) : title;
    var name = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    var bare = name.replaceAll("^-|-$", "");
    return bare.isEmpty() ? "section" : bare;
  }

  private static Optional<String> colour(String text, TomlValue given) {
    if (COLOUR.matcher(text).matches()) {
      return Optional.of(text.toLowerCase(Locale.ROOT));
    }
    var three = SHORT_COLOUR.matcher(text.toLowerCase(Locale.ROOT));
    var right = three.matches() ? "\"" + three.replaceAll("#$1$1$2$2$3$3") + "\"" : given.right();
    return given.wrong(
        "%s %s is not a colour with six hexadecimal digits; write %s"
            .formatted(given.subject(), Snippet.of(text), right));
  }

  private static Optional<String> language(String text, TomlValue given) {
    try {
      var tag = new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
      if (!text.isEmpty() && !tag.equals("und")) {
        return Optional.of(tag);
      }
    } catch (IllformedLocaleException _) {
      // not a tag: reported by the return
    }
    return given.wrong(
        "%s %s is not a language tag (BCP 47), such as \"en\", \"pt-BR\" or \"zh-Hant\""
            .formatted(given.subject(), Snippet.of(text)));
  }
}
