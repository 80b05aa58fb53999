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
    "https://example.org/a//b#c, has two slashes instead of one, safe: https://example.org/a/b#c",
    "https://example.org/a., ends with “.”, safe: https://example.org/a",
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
    assertThat(Said.of(new MalformedTarget(), "* [Words](" + target + ") and more\n"))
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
    assertThat(Said.of(new MalformedTarget(), "* " + text + "\n")).isEmpty();
  }

  @Test
  void each_address_is_said_once_in_the_order_of_the_text() {
    assertThat(
            Said.of(
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
    assertThat(Said.of(new MalformedTarget(), "* [a](b " + "c".repeat(1_990) + ")\n")).hasSize(1);
    assertThat(Said.of(new MalformedTarget(), "* [a](b " + "c".repeat(2_000) + ")\n")).isEmpty();
  }

  @Test
  void half_of_the_addresses_with_http_are_not_most() {
    assertThat(
            Said.of(
                new MalformedTarget(),
                "* [a](http://example.org/a), [b](example.org), [c](http://example.org/c), [d](https://example.org/d)\n"))
        .singleElement()
        .asString()
        .endsWith("safe: https://example.org");
  }
}
