package org.coranto.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coranto.markdown.Line.Kind;
import org.junit.jupiter.api.Test;

class LinesTest {

  private static List<Kind> kinds(String text) {
    return Lines.of(text, 0).all().stream().map(Line::kind).toList();
  }

  @Test
  void each_line_is_of_one_kind() {
    assertThat(
            kinds(
                """
                ## News

                * an item
                    - below it
                12. a number
                > a quote

                [label]: https://example.org/
                | a | table |
                |---|-------|
                ---
                words\
                """))
        .containsExactly(
            Kind.HEADING,
            Kind.BLANK,
            Kind.ITEM,
            Kind.ITEM,
            Kind.ITEM,
            Kind.QUOTE,
            Kind.BLANK,
            Kind.DEFINITION,
            Kind.TABLE,
            Kind.TABLE,
            Kind.BREAK,
            Kind.TEXT);
  }

  @Test
  void what_only_resembles_a_mark_is_text() {
    assertThat(kinds("#hashtag\n*emphasis*\n-5 degrees\n1.5 metres\n|| words\n[words] : x\n\t"))
        .containsExactly(
            Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.BLANK);
  }

  @Test
  void a_comment_takes_all_lines_it_touches_but_not_words_beside_it() {
    assertThat(kinds("<!--\n* hidden\n-->\n<!-- one --> words\nwords <!--\nhidden\n--> words\nend"))
        .containsExactly(
            Kind.COMMENT,
            Kind.COMMENT,
            Kind.COMMENT,
            Kind.TEXT,
            Kind.TEXT,
            Kind.COMMENT,
            Kind.TEXT,
            Kind.TEXT);
  }

  @Test
  void fenced_code_hides_what_is_in_it() {
    assertThat(kinds("```rust\n# [derive]\n* not an item\n```\n* an item"))
        .containsExactly(Kind.CODE, Kind.CODE, Kind.CODE, Kind.CODE, Kind.ITEM);
  }

  @Test
  void the_header_is_no_text() {
    assertThat(Lines.of("Title: x\n\ntext", 10).all().stream().map(Line::kind))
        .containsExactly(Kind.HEADER, Kind.HEADER, Kind.TEXT);
  }

  @Test
  void a_line_knows_its_indentation_marker_and_words() {
    var line = Lines.of("* first\n  \t*   words here  ", 0).get(2);
    assertThat(line.number()).isEqualTo(2);
    assertThat(line.indent()).isEqualTo(4);
    assertThat(line.marker()).isEqualTo("*");
    assertThat(line.words()).isEqualTo("words here  ");
    assertThat(line.wordsSpan().start()).isEqualTo(15);
  }

  @Test
  void any_line_end_ends_a_line_and_an_offset_finds_it() {
    var lines = Lines.of("a\r\nb\rc\nd", 0);
    assertThat(lines.all()).extracting(Line::text).containsExactly("a", "b", "c", "d");
    assertThat(lines.at(0).text()).isEqualTo("a");
    assertThat(lines.at(2).text()).isEqualTo("a");
    assertThat(lines.at(3).text()).isEqualTo("b");
    assertThat(lines.at(99).text()).isEqualTo("d");
  }
}
