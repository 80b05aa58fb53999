package org.coranto.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coranto.check.TestEditions;
import org.coranto.edition.Link.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTest {

  private static List<Link> links(String text) {
    return TestEditions.of(text).edition().links();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "* [Rain](https://example.org/a); INLINE; Rain; https://example.org/a",
        "* [Rain]( <https://example.org/a b> 'title' ); INLINE; Rain; https://example.org/a b",
        "* [Rain](https://example.org/a_(b)); INLINE; Rain; https://example.org/a_(b)",
        "* [`a]b` and \\] c](/a); INLINE; `a]b` and \\] c; /a",
        "* [``a`]`` b](/a); INLINE; ``a`]`` b; /a",
        "* <https://example.org/a>; BARE; https://example.org/a; https://example.org/a",
        "* https://example.org/a; BARE; https://example.org/a; https://example.org/a"
      })
  void words_and_target_are_where_they_are_written(
      String text, Form form, String words, String target) {
    var edition = TestEditions.of(text).edition();
    assertThat(edition.links()).hasSize(1);
    var link = edition.links().getFirst();
    assertThat(link.form()).isEqualTo(form);
    assertThat(edition.slice(link.words())).isEqualTo(words);
    assertThat(edition.slice(link.target())).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource({"[Rain][a  B]", "[a b][]", "[A b]"})
  void the_target_of_a_reference_is_in_its_definition(String text) {
    var edition =
        TestEditions.of("* %s\n\n[A B]: <https://example.org/a>\n".formatted(text)).edition();
    var link = edition.links().getFirst();
    assertThat(link.form()).isEqualTo(Form.REFERENCE);
    assertThat(edition.slice(link.target())).isEqualTo("https://example.org/a");
  }

  @Test
  void links_come_in_the_order_of_the_text_headings_and_items_below_others_included() {
    assertThat(links("## [News](/n)\n\n* [one](/1)\n    * [two](/2)\n\n[three](/3)\n"))
        .extracting(Link::href)
        .containsExactly("/n", "/1", "/2", "/3");
  }

  @Test
  void a_link_knows_its_section() {
    assertThat(links("[lead](/0)\n\n## News\n\n* [one](/1)\n"))
        .extracting(link -> link.in().map(section -> section.title()).orElse(""))
        .containsExactly("", "News");
  }
}
