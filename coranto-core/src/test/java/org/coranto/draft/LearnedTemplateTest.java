package org.coranto.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.coranto.Configs;
import org.coranto.config.Content.HeaderForm;
import org.coranto.markdown.SourceText;
import org.junit.jupiter.api.Test;

class LearnedTemplateTest {

  private static String learned(HeaderForm form, String... newest) {
    var texts = Stream.of(newest).map(SourceText::new).toList();
    return LearnedTemplate.of(Configs.of(form, "{year}-{month}-{day}"), texts).text();
  }

  private static String edition(int number, String more) {
    return """
    ---
    layout: issue
    title: Pears %d
    date: 2026-09-0%d
    slug: pears-%d
    ---

    Welcome to *Pears*!

    ## News

    * [Item %d](https://a.example/%d)

    %s

    ## Jobs

    Write to us.
    """
        .formatted(number, number, number, number, number, more);
  }

  @Test
  void it_has_the_headings_the_standing_text_and_the_common_header() {
    assertThat(
            learned(
                HeaderForm.YAML,
                edition(3, "Only today."),
                edition(2, "## Obituary\n\nFarewell."),
                edition(1, "")))
        .isEqualTo(
            """
            ---
            layout: issue
            ---

            Welcome to *Pears*!

            ## News

            ## Jobs

            Write to us.
            """);
  }

  @Test
  void a_heading_that_the_newest_edition_has_alone_is_left_out() {
    assertThat(learned(HeaderForm.YAML, edition(3, "## Special"), edition(2, ""), edition(1, "")))
        .doesNotContain("Special");
  }

  @Test
  void one_edition_gives_its_headings_only() {
    assertThat(learned(HeaderForm.YAML, edition(1, ""))).isEqualTo("## News\n\n## Jobs\n");
  }

  @Test
  void without_a_header_it_begins_with_the_title() {
    var one = "# Pears 1\n\n## News\n\n* a\n";
    assertThat(learned(HeaderForm.NONE, one, one.replace('1', '2')))
        .endsWith("{number}\n\n## News\n");
  }

  @Test
  void code_and_items_are_no_headings_and_a_first_edition_starts_empty() {
    assertThat(learned(HeaderForm.YAML, "```\n# not\n```\n\n* # item\n")).isEmpty();
    assertThat(LearnedTemplate.of(Configs.of(HeaderForm.YAML, "{slug}"), List.of()).text())
        .isEmpty();
  }
}
