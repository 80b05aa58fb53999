package org.coranto.toml;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a text in TOML says. `proof/toml` runs the cases of toml-test as well.
class TomlParserTest {

  @Test
  void a_document_is_tables_in_the_order_of_the_file() {
    var map =
        values(
            """
            name = "The Weekly" # a comment
            content.editions = 'posts'
            [schedule]
            press = 06:30:00
            [[section]]
            title = "News"
            [[section]]
            title = "Events"
            place = { city = "Cork", hall.number = 2 }
            """);
    assertThat(map)
        .isEqualTo(
            Map.of(
                "name", "The Weekly",
                "content", Map.of("editions", "posts"),
                "schedule", Map.of("press", LocalTime.of(6, 30)),
                "section",
                    List.of(
                        Map.of("title", "News"),
                        Map.of(
                            "title",
                            "Events",
                            "place",
                            Map.of("city", "Cork", "hall", Map.of("number", 2L))))));
    assertThat(map.keySet()).containsExactly("name", "content", "schedule", "section");
  }

  @Test
  void keys_values_and_headers_have_a_line_and_a_column_in_characters() {
    var table =
        TomlParser.parse("\uFEFFa.b = \"😀\" # 😀\n  [t]\nl = [1, '''\n''', {k = 2}]\n").table();
    var a = table.entry("a").orElseThrow();
    var b = ((TomlTable) a.value()).entry("b").orElseThrow();
    assertThat(List.of(a.keyAt(), b.keyAt(), b.at())).containsExactly(at(1, 1), at(1, 1), at(1, 7));
    var t = table.entry("t").orElseThrow();
    assertThat(t.keyAt()).isEqualTo(at(2, 3));
    var list = (TomlArray) ((TomlTable) t.value()).entry("l").orElseThrow().value();
    assertThat(list.items())
        .extracting(TomlEntry::at)
        .containsExactly(at(3, 6), at(3, 9), at(4, 6));
    assertThat(((TomlTable) list.items().get(2).value()).entry("k").orElseThrow().at())
        .isEqualTo(at(4, 11));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"a\\tb\\u00e9\\U0001F600\\x41\\e\" | ~a\tbé😀A\u001b~",
        "'C:\\temp' | ~C:\\temp~",
        "~\"\"\"\na\\\n   b\"\"\"\"\"~ | ~ab\"\"~",
        "'''''two'' ''' | ~''two'' ~",
        "\"\" | ~~",
      })
  void text_in_quotes_has_four_forms(String written, String text) {
    assertThat(value(written)).isEqualTo(text);
  }

  @Test
  void lines_of_a_text_end_in_the_same_way_on_every_system() {
    assertThat(value("\"\"\"\r\na\r\nb\"\"\"")).isEqualTo("a\nb");
  }

  @Test
  void numbers_are_whole_or_not() {
    assertThat(List.of(value("0"), value("-17"), value("1_000"), value("0xFf"), value("0b1_0")))
        .isEqualTo(List.of(0L, -17L, 1000L, 255L, 2L));
    assertThat(value("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
    assertThat(value("-9223372036854775808")).isEqualTo(Long.MIN_VALUE);
    assertThat(List.of(value("0.5"), value("-1e3"), value("6.6_2E-3"), value("-inf")))
        .isEqualTo(List.of(0.5, -1000.0, 0.00662, Double.NEGATIVE_INFINITY));
    assertThat(value("nan")).isEqualTo(Double.NaN);
  }

  @Test
  void dates_and_times_have_four_forms_and_seconds_may_be_left_out() {
    assertThat(value("2026-11-30")).isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(value("06:30")).isEqualTo(LocalTime.of(6, 30));
    assertThat(value("06:30:00.1234567899")).isEqualTo(LocalTime.of(6, 30, 0, 123_456_789));
    assertThat(value("2026-11-30 06:30:00")).isEqualTo(LocalDateTime.of(2026, 11, 30, 6, 30));
    assertThat(value("2026-11-30T06:30:00z")).isEqualTo(OffsetDateTime.parse("2026-11-30T06:30Z"));
    assertThat(value("2026-11-30t06:30:00+05:30"))
        .isEqualTo(OffsetDateTime.parse("2026-11-30T06:30+05:30"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a | 1:2 Unexpected end of input, expected . or =",
        "a : 1 | 1:3 Unexpected ':', expected . or =",
        "a b = 1 | 1:3 Unexpected 'b', expected . or =",
        "= 1 | 1:1 Unexpected '=', expected a key, a table key, a newline, or end-of-input",
        "a. = 1 | 1:4 Unexpected '=', expected a key",
        "a = | 1:4 Unexpected end of input, expected a value",
        "a = “x” | 1:5 Unexpected '“', expected a value",
        "a = thursday | 1:5 Unexpected 't', expected a value",
        "a = True | 1:5 Unexpected 'T', expected a value",
        "a = 1 b | 1:7 Unexpected 'b', expected a newline or end-of-input",
        "a = \"x | 1:7 Unexpected end of input, expected \" or a character",
        "~a = \"x\n\"~ | 1:7 Unexpected end of line, expected \" or a character",
        "~a = '''x\n~ | 2:1 Unexpected end of input, expected '''",
        "~a = \"\u0001\"~ | 1:6 Unexpected '\\u0001', expected \" or a character",
        "~a = \"\u202e\" b~ | 1:9 Unexpected 'b', expected a newline or end-of-input",
        "~a = \"caf\uDCE9\"~ | 1:9 the byte E9 is not UTF-8; save the file as UTF-8",
        "~# \uDCE9~ | 1:3 the byte E9 is not UTF-8; save the file as UTF-8",
        "~\uDCE9 = 1~ | 1:1 the byte E9 is not UTF-8; save the file as UTF-8",
        "~# \u0007~ | 1:3 Unexpected '\\u0007', expected a newline",
        "~a = \"C:\\temp\\q\"~ | 1:13 Invalid escape sequence '\\q'; write \\\\ for a backslash",
        "~a = \"\\ud800\"~ | 1:6 Invalid unicode escape sequence; \\u needs 4 hexadecimal digits of a character",
        "~a = \"\\x0g\"~ | 1:6 Invalid unicode escape sequence; \\x needs 2 hexadecimal digits of a character",
        "a = 01 | 1:5 01 is not a number, date or time; leave out the zeros at its start",
        "a = 1__0 | 1:5 1__0 is not a number, date or time; write for example 12, 0.5, 2026-11-30 or 06:30:00",
        "a = 99999999999999999999 | 1:5 99999999999999999999 is too large; the largest whole number is 9223372036854775807",
        "a = 1e999 | 1:5 1e999 is too large; the largest whole number is 9223372036854775807",
        "a = 2026-02-29 | 1:5 there is no date or time 2026-02-29",
        "a = 24:00:00 | 1:5 there is no date or time 24:00:00",
        "~a = [1, 2\nb = 3~ | 2:1 Unexpected 'b', expected ] or a comma",
        "a = [1,,2] | 1:8 Unexpected ',', expected a value",
        "a = {b = 1 | 1:11 Unexpected end of input, expected } or a comma",
        "[a | 1:3 Unexpected end of input, expected ] or .",
        "[[a] | 1:5 Unexpected end of input, expected ]]",
        "[] | 1:2 Unexpected ']', expected the name of the table",
        "[a] x | 1:5 Unexpected 'x', expected a newline or end-of-input",
        "~a = 1\rb = 2~ | 1:6 Unexpected '\\u000d', expected a newline or end-of-input",
      })
  void a_mistake_has_a_place_and_says_what_was_expected(String text, String problem) {
    assertThat(problems(text)).isEqualTo(problem + "\n");
    assertThat(TomlParser.parse(text).isReadable()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~a = 1\na = 2~ | 2:1 \"a\" is already in line 1; keep one of them",
        "~[a]\n[a]~ | 2:1 \"a\" is already in line 1; keep one of them",
        "~[a]\n[[a]]~ | 2:1 \"a\" is already in line 1; keep one of them",
        "~[[a]]\n[a]~ | 2:1 \"a\" is already in line 1; keep one of them",
        "~a = []\n[[a]]~ | 2:1 \"a\" is already in line 1; keep one of them",
        "~[a]\nb.c = 1\n[a.b]~ | 3:1 \"a.b\" is already in line 2; keep one of them",
        "~a.b = 1\na.b.c = 2~ | 2:1 \"a.b\" is already in line 1 and is not a table; keep one of them",
        "~a = {}\n[a.b]~ | 2:1 \"a\" is already in line 1 as a whole table; write all its keys there",
        "~a = {b = {}, b.c = 1}~ | 1:14 \"b\" is already in line 1 as a whole table; write all its keys there",
        "~[a.b]\n[a]\nb.c = 1~ | 3:1 \"b\" is already in line 1 as a whole table; write all its keys there",
      })
  void what_is_there_twice_is_reported_and_the_rest_is_read(String text, String problem) {
    var more = TomlParser.parse(text + "\n[last]\nkey = 1\n");
    assertThat(problems(text)).isEqualTo(problem + "\n");
    assertThat(more.isReadable()).isTrue();
    assertThat(more.isValid()).isFalse();
    assertThat(more.table().toMap()).containsEntry("last", Map.of("key", 1L));
  }

  @Test
  void after_a_mistake_reading_goes_on_at_the_next_key_or_header() {
    var text =
        """
        name = The Weekly
        languages = [
          "en"
          "de",
        ]
        address = yes
        [schedule
        every = "week"
        """;
    assertThat(problems(text))
        .isEqualTo(
            """
            1:8 Unexpected 'T', expected a value
            4:3 Unexpected ", expected ] or a comma
            6:11 Unexpected 'y', expected a value
            7:10 Unexpected end of line, expected ] or .
            """);
    assertThat(TomlParser.parse(text).table().toMap()).containsKey("every");
  }

  @Test
  void only_the_first_mistakes_are_reported_and_the_last_message_says_so() {
    assertThat(TomlParser.parse("a = x\n".repeat(100_000)).problems())
        .hasSize(51)
        .last()
        .extracting(TomlProblem::message)
        .isEqualTo("there are more mistakes; the rest was not read");
    assertThat(TomlParser.parse("a = {" + "b=1,".repeat(100_000) + "}").problems()).hasSize(51);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "a.",
        "{a=",
        "a={",
        "[[",
        "[a.",
        "\"",
        "'''",
        "\"\"\"\\",
        "\\",
        "#",
        "_",
        "1_",
        "\r",
        "=",
        "[a.b]\n",
        "[[a]]\n",
        "[[a]]\nb.c=1\n",
        "a=[\n",
        "a='''\n",
        "a=1,",
        "\uD83D"
      })
  void hostile_text_ends_soon_and_is_never_an_exception(String part) {
    var text = part.repeat(200_000 / part.length());
    for (var start : List.of("", "a=", "a=\"\"\"", "a=[", "[", "a=0", "a={b=")) {
      assertThat(TomlParser.parse(start + text).problems()).hasSizeLessThan(60);
    }
  }

  @Test
  void tables_and_lists_are_nested_at_most_a_hundred_deep() {
    assertThat(TomlParser.parse("a=" + "[".repeat(99) + "]".repeat(99)).problems()).isEmpty();
    assertThat(problems("a=" + "[".repeat(101)))
        .isEqualTo("1:103 tables and lists are nested more than 100 deep\n");
    assertThat(problems("a" + ".a".repeat(100) + "=1"))
        .isEqualTo("1:1 a key has at most 100 parts\n");
    var deep = "[a" + ".a".repeat(99) + "]\n" + "b" + ".b".repeat(99) + "=1";
    assertThat(problems(deep)).contains("nested more than 100 deep");
  }

  @Test
  void a_table_in_place_of_a_repeated_key_is_as_deep_as_that_key() {
    var open = "[".repeat(97);
    var text = "a=1\nb=" + open + ("{a=1,a.b=" + open).repeat(45);
    assertThat(problems(text)).contains("nested more than 100 deep");
  }

  private static TomlPosition at(int line, int column) {
    return new TomlPosition(line, column);
  }

  private static Object value(String written) {
    var values = values("key = " + written);
    assertThat(values).containsOnlyKeys("key");
    return requireNonNull(values.get("key"));
  }

  private static Map<String, Object> values(String text) {
    assertThat(problems(text)).isEmpty();
    return TomlParser.parse(text).table().toMap();
  }

  private static String problems(String text) {
    return TomlParser.parse(text).problems().stream()
        .map(it -> "%d:%d %s\n".formatted(it.at().line(), it.at().column(), it.message()))
        .collect(Collectors.joining());
  }
}
