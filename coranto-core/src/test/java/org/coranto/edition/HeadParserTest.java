package org.coranto.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.coranto.Configs;
import org.coranto.config.Content.HeaderForm;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;
import org.coranto.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadParserTest {

  private static HeadResult read(HeaderForm form, String file, String text) {
    var config = Configs.of(form, "{year}-{month}-{day}-{slug}");
    return new HeadParser(config).read(file, new SourceText(text), false, "");
  }

  private static EditionHead head(HeaderForm form, String file, String text) {
    return ((HeadResult.Found) read(form, file, text)).head();
  }

  @Test
  void pelican_yaml_toml_and_no_header_say_the_same() {
    var name = "e/2026-09-02-pears.md";
    var pelican = head(HeaderForm.PELICAN, name, "Title: Pears 7\nDate: 2026-09-02 18:00\n\nHi");
    var yaml = head(HeaderForm.YAML, name, "---\ntitle: \"Pears 7\"\ndate: 2026-09-02\n---\nHi");
    var toml = head(HeaderForm.TOML, name, "+++\ntitle = \"Pears 7\"\ndate = 2026-09-02\n+++\nHi");
    var none = head(HeaderForm.NONE, name, "# Pears 7\n\nHi");
    assertThat(yaml).isEqualTo(pelican);
    assertThat(toml).isEqualTo(pelican);
    assertThat(none).isEqualTo(pelican);
    assertThat(pelican.number()).hasValue(7);
    assertThat(pelican.route()).isEqualTo("/2026/09/02/pears-7/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pears\n=====\n\n# Not this\n",
        "  # Pears ##\n",
        "#\tPears\n",
        "```\n# Not this\n```\n\n# Pears\n",
        "    # Not this\n\n## Pears\n",
        "<!--\n# Not this\n-->\n\n# Pears\n",
        "> # Not this\n\n# Pears\n"
      })
  void without_a_header_the_title_is_the_first_heading_that_a_page_shows(String text) {
    assertThat(head(HeaderForm.NONE, "e/2026-09-02-x.md", text).title()).isEqualTo("Pears");
    var late = "words\n\n".repeat(2_000) + text;
    assertThat(head(HeaderForm.NONE, "e/2026-09-02-x.md", late).title()).isEqualTo("Pears");
  }

  @Test
  void marks_at_the_end_of_a_title_are_words_where_no_space_is_before_them() {
    assertThat(head(HeaderForm.NONE, "e/2026-09-02-x.md", "# Of C#\n").title()).isEqualTo("Of C#");
  }

  @Test
  void a_byte_order_mark_and_windows_line_ends_do_not_hide_the_header() {
    var head =
        head(HeaderForm.YAML, "x.md", "\uFEFF---\r\ntitle: Pears\r\ndate: 2026-09-02\r\n---\r\nHi");
    assertThat(head.title()).isEqualTo("Pears");
  }

  @Test
  void a_year_behind_a_title_is_not_a_number() {
    var head = head(HeaderForm.PELICAN, "x.md", "Title: News of May 2026\nDate: 2026-05-01\n\n");
    assertThat(head.number()).isEmpty();
  }

  @Test
  void an_edition_without_a_day_has_no_place_and_says_so() {
    var reading = read(HeaderForm.PELICAN, "x.md", "Title: A\nDate: soon\n\nHi");
    assertThat(reading).isInstanceOf(HeadResult.Undated.class);
    assertThat(reading.problems())
        .extracting(Problem::message)
        .contains("“soon” is not a date; expected year-month-day, as in 2026-09-02.");
  }

  @Test
  void a_header_that_does_not_end_is_named() {
    var reading = read(HeaderForm.YAML, "2026-09-02-x.md", "---\ntitle: A\n\nHi");
    assertThat(reading.problems()).extracting(Problem::name).contains("broken-header");
  }

  @Test
  void a_yaml_header_builds_no_objects_and_no_bombs() {
    var bomb = new StringBuilder("---\na0: &a0 [x,x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [*a%d,*a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(read(HeaderForm.YAML, "2026-09-02-x.md", bomb + "---\n").problems())
        .extracting(Problem::name)
        .contains("broken-header");
    assertThat(
            read(HeaderForm.YAML, "2026-09-02-x.md", "---\na: !!java.net.URL [http://x]\n---\n")
                .problems())
        .extracting(Problem::name)
        .contains("broken-header");
  }
}
