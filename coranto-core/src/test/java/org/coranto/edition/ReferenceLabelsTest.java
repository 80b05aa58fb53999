package org.coranto.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.coranto.check.rules.FindingLines;
import org.coranto.check.rules.UndefinedLabel;
import org.coranto.check.rules.UnusedLabel;
import org.junit.jupiter.api.Test;

class ReferenceLabelsTest {

  @Test
  void a_use_takes_the_definition_with_nearly_its_name_in_any_section() {
    assertThat(
            FindingLines.of(
                new UndefinedLabel(),
                """
                * [Roots][rots], [Rain][rain]

                [rain]: https://example.org/rain
                [snow]: https://example.org/snow

                ## News

                [roots]: https://example.org/roots
                """))
        .containsExactly(
            "rots | The label “rots” is not defined. Did you mean “roots” (line 12, unused)? | unsafe: roots");
  }

  @Test
  void or_the_only_one_of_its_own_section_that_nothing_uses() {
    assertThat(
            FindingLines.of(
                new UndefinedLabel(),
                """
                * [Roots][aaa], [Rain][rain]

                [rain]: https://example.org/rain

                ## News

                [snow]: https://example.org/snow
                """))
        .containsExactly("aaa | The label “aaa” is not defined. | no fix");
  }

  @Test
  void what_belongs_to_another_misspelling_is_not_left() {
    assertThat(
            FindingLines.of(
                new UndefinedLabel(),
                """
                * Roots were [redesigned] at last. [Rain][rian]

                [rain]: https://example.org/rain
                [xyz]: https://example.org/roots
                """))
        .containsExactlyInAnyOrder(
            "redesigned | “redesigned” has no URL. Did you mean the label “xyz” (line 8, unused)? | unsafe: [xyz]",
            "rian | The label “rian” is not defined. Did you mean “rain” (line 7, unused)? | unsafe: rain");
  }

  @Test
  void a_label_may_be_the_start_of_a_definition() {
    assertThat(
            FindingLines.of(
                new UndefinedLabel(),
                """
                * [Potatoes], a story

                [pot]: https://example.org/potatoes
                [oat]: https://example.org/oats
                [po]: https://example.org/po
                """))
        .containsExactly(
            "Potatoes | “potatoes” has no URL. Did you mean the label “pot” (line 7, unused)? | unsafe: [pot]");
  }

  @Test
  void two_remarks_in_brackets_are_remarks() {
    assertThat(
            FindingLines.of(
                new UndefinedLabel(),
                """
                * Roots were [redesigned], rain was [not].

                [xyz]: https://example.org/roots
                """))
        .isEmpty();
  }

  @Test
  void code_is_no_use() {
    var text =
        "* `[a][b]` and `c` [Rain][rain] `[d]`\n\n[rain]: https://example.org/rain\n[dd]: https://example.org/d\n";
    assertThat(FindingLines.of(new UndefinedLabel(), text)).isEmpty();
    assertThat(FindingLines.of(new UnusedLabel(), text))
        .containsExactly("dd | The label “dd” is not used. | no fix");
  }

  @Test
  void a_neighbour_that_is_used_twice_may_be_meant() {
    assertThat(
            FindingLines.of(
                new UnusedLabel(),
                """
                * [One][root], [two][root], [rain][rain], [r][r]

                [root]: https://example.org/1
                [root-pr]: https://example.org/2
                [rain]: https://example.org/3
                [r]: https://example.org/4
                """))
        .containsExactly(
            "root-pr | The label “root-pr” is not used. | no fix",
            "root | The label “root” is also used by another link. Did you mean “root-pr” (line 8, unused)? | unsafe: root-pr");
  }

  @Test
  void neither_one_that_is_used_once_nor_one_of_another_section_or_name() {
    assertThat(
            FindingLines.of(
                new UnusedLabel(),
                """
                * [One][root], [two][other], [three][other], [four][root-long], [five][root-long]

                [root]: https://example.org/1
                [root-pr]: https://example.org/2
                [other]: https://example.org/3
                [root-long]: https://example.org/4

                ## News

                * [Six][root-p], [seven][root-p]

                [root-p]: https://example.org/6
                """))
        .containsExactly("root-pr | The label “root-pr” is not used. | no fix");
  }

  @Test
  void one_address_twice_is_no_fault_and_two_are_said_at_the_second() {
    assertThat(
            FindingLines.of(
                new UnusedLabel(),
                """
                * [One][a], [two][b]

                [a]: https://example.org/1
                [a]:  https://example.org/1
                [b]: https://example.org/2
                [b]: https://example.org/3
                """))
        .containsExactly(
            "b | The label “b” is already defined in line 9, and only that definition is used. | no fix");
  }

  @Test
  void a_collapsed_reference_and_an_image_are_uses() {
    assertThat(
            FindingLines.of(
                new UnusedLabel(),
                """
                * [Roots][] and [Wet Rain][], ![snow], ![Ice][], \\[sun][]

                [roots]: https://example.org/roots
                [wet rain]: https://example.org/rain
                [snow]: https://example.org/snow.png
                [ice]: https://example.org/ice.png
                [sun]: https://example.org/sun
                """))
        .containsExactly("sun | The label “sun” is not used. | no fix");
  }
}
