package org.coranto.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicateLinkTest {

  @Test
  void names_the_line_that_stays() {
    assertThat(
            FindingLines.of(
                new DuplicateLink(),
                """
                ## News

                * [Roots](https://example.org/roots)
                * [Roots](https://example.org/roots)
                """))
        .containsExactly(
            "[Roots](https://example.org/roots) | “Roots” is also in line 7. | safe: ");
  }

  @Test
  void names_the_section_where_it_is_another() {
    assertThat(
            FindingLines.of(
                new DuplicateLink(),
                """
                ## Articles

                * [Roots](https://example.org/roots)

                ## Videos

                * [Roots](https://example.org/roots)
                """))
        .containsExactly(
            "[Roots](https://example.org/roots) | “Roots” is also in line 7, in Articles. | no"
                + " fix");
  }

  @Test
  void the_one_that_is_written_worse_goes() {
    assertThat(
            FindingLines.of(
                new DuplicateLink(),
                """
                ## News

                * [Roots](http://example.org/roots)

                ## Videos

                * [Roots](https://example.org/roots)
                """))
        .containsExactly(
            "[Roots](http://example.org/roots) | “Roots” is also in line 11, in Videos. |"
                + " unsafe: ");
  }

  @Test
  void of_two_titles_the_one_that_its_address_does_not_know_is_asked_about() {
    assertThat(
            FindingLines.of(
                new DuplicateLink(),
                """
                ## News

                * [Potatoes](https://example.org/history-of-the-kettle)
                * [The history of the kettle](https://example.org/history-of-the-kettle)
                """))
        .containsExactly(
            "[Potatoes](https://example.org/history-of-the-kettle) | “Potatoes” has the same URL as"
                + " “The history of the kettle” in line 8. One of them is a duplicate or has the wrong"
                + " URL. | no fix");
  }

  @Test
  void of_two_that_it_knows_as_little_the_later_one() {
    assertThat(
            FindingLines.of(
                new DuplicateLink(),
                """
                ## News

                * [Potatoes](http://example.org/a7)
                * [Carrots](https://example.org/a7)
                """))
        .singleElement()
        .asString()
        .startsWith("[Carrots]")
        .endsWith("no fix");
  }

  @Test
  void every_further_copy_is_said_once() {
    assertThat(
            FindingLines.of(
                new DuplicateLink(),
                "## News\n\n" + "* [Roots](https://example.org/roots)\n".repeat(50)))
        .hasSize(49);
  }

  @Test
  void the_last_line_of_a_text_goes_with_the_end_of_the_line_before() {
    var context =
        org.coranto.check.TestEditions.of(
            "## News\n\n"
                + "* [Roots](https://example.org/roots)\n"
                + "* [Roots](https://example.org/roots)\n"
                + "  twice");
    var fix = new DuplicateLink().look(context).getFirst().fix().orElseThrow();
    assertThat(context.edition().slice(fix.edits().getFirst().span()))
        .isEqualTo("\n* [Roots](https://example.org/roots)\n  twice");
  }

  @Test
  void what_is_not_indented_below_it_stays() {
    var context =
        org.coranto.check.TestEditions.of(
            """
            ## News

            * [Roots](https://example.org/roots)
            * [Roots](https://example.org/roots)
              - deep

              later
            * [Rain](https://example.org/rain)
            """);
    var fix = new DuplicateLink().look(context).getFirst().fix().orElseThrow();
    assertThat(context.edition().slice(fix.edits().getFirst().span()))
        .isEqualTo("* [Roots](https://example.org/roots)\n  - deep\n");
  }

  @Test
  void a_fragment_that_only_one_has_makes_no_difference_nor_does_an_empty_one() {
    assertThat(
            FindingLines.of(
                new DuplicateLink(),
                """
                ## News

                * [Roots](https://example.org/roots#)
                * [Roots](https://example.org/roots#top)
                """))
        .hasSize(1);
  }

  @Test
  void only_an_item_that_repeats_the_other_word_for_word_is_deleted_without_review() {
    var one = "* 3 May: [Roots](https://example.org/roots)\n";
    var under = "  * [Seats](https://example.org/seats)\n";
    assertThat(fixes(one + one)).containsExactly("safe: ");
    assertThat(fixes(one + under + one.replace(": ", ":  ") + under))
        .containsExactly("safe: ", "unsafe: ");
    assertThat(fixes("Roses\n\n" + one + "\nTulips\n\n" + one)).containsExactly("unsafe: ");
    assertThat(fixes(one + one.replace("3", "4"))).containsExactly("unsafe: ");
    assertThat(fixes(one + one + under)).containsExactly("unsafe: ");
    assertThat(fixes(one + one + "\n" + under)).containsExactly("unsafe: ");
    assertThat(fixes(one + under + one)).containsExactly("unsafe: ");
    assertThat(fixes(one + one + "and more\n")).containsExactly("unsafe: ");
    assertThat(fixes(one + one.replace("roots)", "roots) by Ann"))).containsExactly("unsafe: ");
    assertThat(fixes(one + one.replace("/roots", "/roots?utm_source=feed")))
        .containsExactly("unsafe: ");
  }

  private static List<String> fixes(String items) {
    return FindingLines.of(new DuplicateLink(), "## News\n\n" + items).stream()
        .map(line -> line.substring(line.lastIndexOf("| ") + 2))
        .toList();
  }

  @Test
  void events_below_a_heading_that_lost_its_mark_are_not_deleted_without_review() {
    var text = new StringBuilder("Events\n\n### Virtual\n\n");
    for (int day = 10; day < 15; day++) {
      text.append("* 2026-09-")
          .append(day)
          .append(" | Virtual (Hamm, DE) | [Sky](https://sky.example/)\n")
          .append("  * [Night ")
          .append(day)
          .append("](https://sky.example/")
          .append(day)
          .append(")\n");
    }
    assertThat(FindingLines.of(new DuplicateLink(), text.toString()))
        .noneMatch(line -> line.contains("| safe"));
  }
}
