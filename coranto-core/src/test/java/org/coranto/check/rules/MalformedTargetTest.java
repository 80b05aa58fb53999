package org.coranto.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedTargetTest {

  @ParameterizedTest
  @CsvSource({
    "www.example.org/a, does not start with “https://”, safe: https://www.example.org/a",
    "hhttps://example.org, starts with a misspelt “https://”, safe: https://example.org",
    "ttp://example.org, starts with a misspelt “http://”, safe: http://example.org",
    "https:://example.org, starts with a misspelt “https://”, safe: https://example.org",
    "https://http://example.org/a, starts with “https:” or “http:” twice, safe: http://example.org/a",
    "two words, is not a URL, no fix",
    "https://example.org/two words, contains a space, no fix",
    "https://example.org/a//b#c, has two slashes instead of one, unsafe: https://example.org/a/b#c",
    "https://example.org/a., ends with “.”, unsafe: https://example.org/a",
    "'https://example.org/a,', 'ends with “,”', unsafe: https://example.org/a",
    "https://example.org/a|), ends with “|”, safe: https://example.org/a",
    "https://., ends with “.”, no fix",
    "'https://example.org/a^b', contains “^”, no fix",
    "a, is not a URL, no fix",
    "[https://a.example](https://b.example), is itself a Markdown link, safe: https://b.example",
    "[https://a.example](notes), is itself a Markdown link, no fix",
    "1234:5, is not a URL, no fix"
  })
  void says_what_is_wrong_and_what_was_meant(String written, String what, String mended) {
    var target = written.endsWith("|)") ? written.substring(0, written.length() - 1) : written;
    assertThat(FindingLines.of(new MalformedTarget(), "* [Words](" + target + ") and more\n"))
        .containsExactly(
            target + " | The link target “%s” %s. | %s".formatted(target, what, mended));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](https://example.org/a_(b))",
        "`[a](b c)`",
        "[a](",
        "[a](b c",
        "](b c)",
        "[a]( )",
        "[x`](y z)",
        "[Example.org](example:org)",
        "[WORDS](SOME WORDS)",
        "<b c>"
      })
  void leaves_alone_what_is_no_link_or_a_good_one(String text) {
    assertThat(FindingLines.of(new MalformedTarget(), "* " + text + "\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "main.rs",
        "NOTES.md",
        "install.sh",
        "chart.png",
        "report.pdf#page=2",
        "docs/guide.html",
        "src.main/lib.py",
        "node.js",
        "backup.zip?raw=1"
      })
  void the_name_of_a_file_is_no_host_to_send_readers_to(String file) {
    assertThat(FindingLines.of(new MalformedTarget(), "* [Words](" + file + ")\n"))
        .containsExactly(
            file
                + " | The link target “%s” looks like the name of a file, not like a URL. | no fix"
                    .formatted(file));
  }

  @ParameterizedTest
  @CsvSource({
    "moon.example/5, safe",
    "moon.example/report.pdf, safe",
    "moon.example, unsafe",
    "moon.assets/5, unsafe",
    "www.moon.example, safe",
    "lib.rs, safe",
    "lib.rs/crates, safe"
  })
  void only_a_host_that_is_certain_is_written_unseen(String target, String how) {
    var known = "* [Known](https://lib.rs/a)\n";

    assertThat(FindingLines.of(new MalformedTarget(), known + "* [Words](" + target + ")\n"))
        .singleElement()
        .asString()
        .endsWith("| " + how + ": https://" + target);
  }

  @ParameterizedTest
  @CsvSource({
    "http/notes.md, looks like the name of a file",
    "https/moon.example, is not a URL",
    "https//localhost, starts with a misspelt",
    "https://, has no host"
  })
  void nothing_is_completed(String target, String what) {
    assertThat(FindingLines.of(new MalformedTarget(), "* [Words](" + target + ")\n"))
        .singleElement()
        .asString()
        .contains(what)
        .endsWith("| no fix");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/wiki/Tide_\\(sea\\)",
        "https://example.org/a\\_b\\*c",
        "<https://example.org/wiki/Tide_\\(sea>"
      })
  void a_backslash_before_punctuation_is_an_escape(String target) {
    assertThat(FindingLines.of(new MalformedTarget(), "* [Words](" + target + ")\n")).isEmpty();
  }

  @Test
  void any_other_backslash_is_not() {
    assertThat(FindingLines.of(new MalformedTarget(), "* [Words](https://example.org/a\\b)\n"))
        .containsExactly(
            "https://example.org/a\\b | The link target “https://example.org/a\\b” contains “\\”. | no fix");
  }

  @Test
  void each_address_is_said_once_in_the_order_of_the_text() {
    assertThat(
            FindingLines.of(
                new MalformedTarget(),
                """
                * [One](a b) and [two][x], [three][x], `code` [four]( c d )

                [x]: www.example.org

                > [five](e f)
                """))
        .extracting(said -> said.substring(0, said.indexOf(" |")))
        .containsExactly("a b", "c d", "www.example.org", "e f");
  }

  @Test
  void an_address_is_at_most_two_thousand_characters_long() {
    assertThat(FindingLines.of(new MalformedTarget(), "* [a](b " + "c".repeat(1_990) + ")\n"))
        .hasSize(1);
    assertThat(FindingLines.of(new MalformedTarget(), "* [a](b " + "c".repeat(2_000) + ")\n"))
        .isEmpty();
  }

  @Test
  void half_of_the_addresses_with_http_are_not_most() {
    assertThat(
            FindingLines.of(
                new MalformedTarget(),
                "* [a](http://example.org/a), [b](example.org), [c](http://example.org/c), [d](https://example.org/d)\n"))
        .singleElement()
        .asString()
        .endsWith("safe: https://example.org");
  }
}
