package org.coranto.output.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coranto.output.email.MailNewsletter.edition;
import static org.coranto.output.email.MailNewsletter.mail;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MailTextTest {

  @Test
  void an_entry_with_one_link_has_its_address_below_it() {
    assertThat(mail("## links\n\n* [video] [Warp](https://loom.example/1) in German\n").text())
        .contains("* [video] Warp in German\n  <https://loom.example/1>\n");
  }

  @Test
  void a_paragraph_with_several_links_has_numbers_and_the_addresses_below_the_section() {
    assertThat(
            mail("[One](https://loom.example/1) and [two](https://loom.example/2).\n\nMore.\n")
                .text())
        .contains(
            """
            One [1] and two [2].

            More.

            [1] <https://loom.example/1>
            [2] <https://loom.example/2>
            """);
  }

  @Test
  void an_address_that_is_its_own_words_is_written_once() {
    assertThat(mail("See <https://loom.example/1> and <a@b.example>.\n").text())
        .contains("See <https://loom.example/1> and <a@b.example>.\n");
  }

  @Test
  void events_are_in_columns() {
    var text =
        mail("""
        ## events

        * 2031-01-20 - 2031-01-22 | Hybrid (Exampleton, XX) | [Spinners](https://meet.example/)
            * [**Looms of the north**](https://meet.example/looms)
        * 2031-02-03 | Virtual | [Weavers](https://meet.example/w)
            * [**A**](https://meet.example/a)
            * [**B**](https://meet.example/b)
        """)
            .text();

    assertThat(text)
        .contains(
            """
            2031-01-20    Looms of the north
            - 2031-01-22  Spinners; Exampleton, XX; online
                          <https://meet.example/looms>

            2031-02-03    A
                          Weavers; online
                          <https://meet.example/a>
                          B
                          <https://meet.example/b>
            """);
  }

  @Test
  void an_event_with_a_remark_keeps_it() {
    assertThat(
            mail("""
            ## events

            * 2031-01-20 | Exampleton, XX | [Spinners](https://meet.example/)
                * [Looms](https://meet.example/looms) bring your own wool
            """)
                .text())
        .contains("bring your own wool");
  }

  @Test
  void lists_quotes_code_and_tables_can_be_told_apart() {
    assertThat(
            mail("""
            3. three
            4. four
               * below

            > quoted
            > words

            ```
            let  x = <1>;
            ```

            | a | b |
            |---|---|
            | c | d |
            """)
                .text())
        .contains("3. three\n4. four\n   * below\n")
        .contains("> quoted words\n")
        .contains("    let  x = <1>;\n")
        .contains("a | b\nc | d\n");
  }

  @Test
  void lines_have_at_most_72_columns_and_no_spaces_at_their_ends() {
    var text =
        mail("warp weft ".repeat(80)
                + "\n\n> "
                + "loom ".repeat(60)
                + "\n\n* "
                + "織機".repeat(90)
                + "\n\n* "
                + "🧶 ".repeat(90)
                + "\n")
            .text();

    assertThat(text.lines())
        .allSatisfy(line -> {
          assertThat(SafeText.columns(line)).isLessThanOrEqualTo(72);
          assertThat(line).isEqualTo(line.stripTrailing());
        });
  }

  @Test
  void no_line_is_longer_than_mail_allows() {
    var nested = "> ".repeat(120) + "x".repeat(3000);
    var text =
        mail("x".repeat(5000)
                + " [y](https://loom.example/"
                + "a".repeat(3000)
                + ")\n\n"
                + nested
                + "\n\n```\n"
                + "é".repeat(3000)
                + "\n```\n\n## "
                + "h".repeat(2000)
                + "\n\n* 2031-01-20 | "
                + "p".repeat(2000)
                + " | [g](https://loom.example/"
                + "b".repeat(2000)
                + ")\n")
            .text();

    assertThat(text.lines())
        .allSatisfy(line ->
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(998));
    assertThat(text).contains(MailWords.LONG_ADDRESS);
  }

  @Test
  void nothing_can_turn_hide_or_fake_what_is_around_it() {
    var text =
        mail(edition(
                "T\u202eitle\u0007",
                "en",
                "a\u202eb\u2066c\u0000d\u001b[31m \ud83e lone\n\nFrom here on.\n"))
            .text();

    assertThat(text)
        .startsWith("Title\n=====\n")
        .contains("abc")
        .doesNotContain("\u202e", "\u2066", "\u0000", "\u001b")
        .contains("\n From here on.\n");
    assertThat(text.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  @Test
  void words_that_run_right_to_left_do_not_turn_their_neighbours_round() {
    assertThat(
            mail("""
            ## events

            * 2031-01-20 | חיפה, IL | [אורגים](https://meet.example/)
                * [נול](https://meet.example/1)
            """)
                .text())
        .contains("\u2068אורגים\u2069; \u2068חיפה, IL\u2069");
  }
}
