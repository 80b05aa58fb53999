package org.coranto.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.coranto.Configs;
import org.coranto.config.Content.HeaderForm;
import org.coranto.markdown.FrontMatterParser;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;
import org.coranto.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Headers as editors' programs, copies from web pages and changes of the generator leave them.
class DamagedHeaderTest {

  private static final String FIELDS = "title: Pears 7\ndate: 2026-09-02\n";

  private static HeadResult read(HeaderForm form, String text) {
    return new HeadParser(Configs.of(form, "{slug}"))
        .read("e/pears.md", new SourceText(text), false, "");
  }

  private static EditionHead head(HeaderForm form, String text) {
    return ((HeadResult.Found) read(form, text)).head();
  }

  private static void isPears(HeaderForm form, String text) {
    var head = head(form, text);
    assertThat(head.title()).isEqualTo("Pears 7");
    assertThat(head.date()).isEqualTo(LocalDate.of(2026, 9, 2));
    var header = FrontMatterParser.read(text, form);
    assertThat(text.substring(header.end()).strip()).isEqualTo("Hi");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\n%s---\nHi",
        "\uFEFF---\n%s---\nHi",
        "\n---\n%s---\nHi",
        "\n \n\t\n---\n%s---\nHi",
        " ---\n%s---\nHi",
        "\t---\t\n%s ---  \nHi",
        "\u00A0---\n%s---\u200B\nHi",
        "\uFEFF\n---\n%s---\n\nHi",
        "---\n%s...\nHi",
        "---\n%s----\nHi",
        "-----\n%s-----\nHi",
        "—\n%s—\nHi",
        "—-\n%s—-\nHi",
        "--- yaml\n%s---\nHi",
        "---\n\n%s\n---\n\nHi",
        "---\n# a remark\n%s---\nHi",
        "%s---\nHi",
        "%s\nHi"
      })
  void the_marks_around_a_header_are_read_as_they_are_meant(String form) {
    for (var configured : HeaderForm.values()) {
      isPears(configured, form.formatted(FIELDS));
      isPears(configured, form.formatted(FIELDS).replace("\n", "\r\n"));
      isPears(configured, form.formatted(FIELDS).replace("\n", "\r"));
    }
  }

  @ParameterizedTest
  @EnumSource(HeaderForm.class)
  void a_header_of_another_form_than_configured_is_read(HeaderForm configured) {
    isPears(configured, "+++\ntitle = \"Pears 7\"\ndate = 2026-09-02T10:00:00Z\n+++\nHi");
    isPears(configured, " +++ \ntitle = 'Pears 7'\ndate = \"2026-09-02\"\n+++\nHi");
    isPears(configured, "{\n  \"title\": \"Pears 7\",\n  \"date\": \"2026-09-02\"\n}\nHi");
    isPears(configured, ";;;\n\"title\": \"Pears 7\",\n\"date\": \"2026-09-02\"\n;;;\nHi");
    isPears(configured, "---json\n{\"title\": \"Pears 7\", \"date\": \"2026-09-02\"}\n---\nHi");
    isPears(configured, "---toml\ntitle = \"Pears 7\"\ndate = 2026-09-02\n---\nHi");
    isPears(configured, "Title: Pears 7\nDate: 2026-09-02\n\nHi");
  }

  @Test
  void a_header_without_an_end_is_read_up_to_its_last_line_and_reported() {
    for (var text : List.of("---\n" + FIELDS + "\nHi", "---\n" + FIELDS + "Hi")) {
      isPears(HeaderForm.YAML, text);
      assertThat(read(HeaderForm.YAML, text).problems())
          .extracting(Problem::message)
          .singleElement()
          .asString()
          .contains("“title: Pears 7” does not end; expected a line ---");
    }
  }

  @Test
  void text_before_a_rule_is_not_taken_for_a_header_that_ends_there() {
    var text = "---\n" + FIELDS + "\nFirst, a word.\n\n---\n\nHi";
    var header = FrontMatterParser.read(text, HeaderForm.YAML);
    assertThat(text.substring(header.end()).strip()).startsWith("First, a word.");
    assertThat(header.problems()).hasSize(1);
  }

  @Test
  void text_between_two_rules_is_no_header() {
    for (var form : HeaderForm.values()) {
      var text = "---\n\nWelcome to the newsletter.\n\n---\n\nHi";
      assertThat(FrontMatterParser.read(text, form).end()).isZero();
      var notes = "Note: this is text.\n\nHi";
      if (form != HeaderForm.PELICAN) {
        assertThat(FrontMatterParser.read(notes, form).end()).isZero();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: Pears: a report\ndate: 2026-09-02\n",
        "title: @pears\ndate: 2026-09-02\n",
        "title: \"Pears\ndate: 2026-09-02\n",
        "title: Pears\ndate: 2026-09-02\ntags: [a, b\n",
        "title: Pears\ndate: 2026-09-02\nthis line has no key\n",
        "title: Pears\ndate: 2026-09-02\nnote: !!java.net.URL [http://x]\n",
        "title: Pears\n date: 2026-09-02\n\nnote: *x\n"
      })
  void a_fault_in_one_line_of_a_header_is_reported_and_the_others_are_read(String fields) {
    var reading = read(HeaderForm.YAML, "---\n" + fields + "---\nHi");
    assertThat(reading.problems()).extracting(Problem::name).containsExactly("broken-header");
    assertThat(reading.problems().getFirst().message()).contains("“").contains("write");
    assertThat(((HeadResult.Found) reading).head().title()).contains("ears");
  }

  @Test
  void a_tab_or_an_odd_space_in_a_header_does_no_harm() {
    isPears(HeaderForm.YAML, "---\n\ttitle: Pears 7\n\tdate: 2026-09-02\n---\nHi");
    isPears(HeaderForm.YAML, "---\ntitle:\tPears 7\ndate:\t2026-09-02\n---\nHi");
    isPears(HeaderForm.YAML, "---\ntitle:\u00A0Pears 7\ndate: 2026-09-02\n---\nHi");
  }

  @Test
  void a_tag_of_a_type_is_ignored_and_reported() {
    var reading = read(HeaderForm.YAML, "---\ntitle: A\ndate: !!timestamp 2026-09-02\n---\nHi");
    assertThat(((HeadResult.Found) reading).head().date()).isEqualTo(LocalDate.of(2026, 9, 2));
    assertThat(reading.problems())
        .extracting(Problem::message)
        .first()
        .asString()
        .contains("!!timestamp");
  }

  @Test
  void a_fault_in_toml_is_reported_and_the_other_lines_are_read() {
    var reading =
        read(HeaderForm.TOML, "+++\ntitle = \"Pears\"\ndate = 2026-09-02\ntags = [\"a\"\n+++\nHi");
    assertThat(((HeadResult.Found) reading).head().title()).isEqualTo("Pears");
    assertThat(reading.problems()).extracting(Problem::name).containsExactly("broken-header");
  }

  @Test
  void pelicans_header_between_marks_is_not_read_as_yaml() {
    var text =
        "---\nTitle: Pears 7\nDate: 2026-09-02 09:00\nSummary: Colons: allowed: here\n---\nHi";
    isPears(HeaderForm.PELICAN, text);
    assertThat(read(HeaderForm.PELICAN, text).problems()).isEmpty();
  }

  @Test
  void a_short_indent_continues_a_value_if_the_header_goes_on() {
    isPears(
        HeaderForm.PELICAN, "Title: Pears 7\nAuthors: Ada; Bo\n  and more\nDate: 2026-09-02\n\nHi");
  }

  @Test
  void other_keys_of_generators_have_the_date() {
    for (var key : List.of("pubDate", "publishDate", "published_at", "created")) {
      var text = "---\ntitle: A\n%s: 2026-09-02\n---\n".formatted(key);
      assertThat(head(HeaderForm.YAML, text).date()).isEqualTo(LocalDate.of(2026, 9, 2));
    }
  }

  @Test
  void an_ambiguous_date_is_reported_with_both_days_unless_the_file_name_has_one() {
    var text = new SourceText("---\ntitle: A\ndate: 03/04/2026\n---\nHi");
    var parser = new HeadParser(Configs.of(HeaderForm.YAML, "{year}-{month}-{day}"));
    assertThat(parser.read("e/a.md", text, false, ""))
        .isInstanceOfSatisfying(
            HeadResult.Undated.class,
            undated ->
                assertThat(undated.problems())
                    .extracting(Problem::message)
                    .containsExactly(
                        "“03/04/2026” can be 2026-04-03 or 2026-03-04; write year-month-day, or set date-order in [content] of coranto.toml."));
    assertThat(((HeadResult.Found) parser.read("e/2026-04-03.md", text, false, "")).head().date())
        .isEqualTo(LocalDate.of(2026, 4, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "e/2026/09/02.md", "e/2026/09/02/pears.md", "e/2026/09/02/index.md",
            "e/2026-09-02/index.md",
        "e/pears-2026-09-02.md", "e/20260902-pears.md", "e/2-september-2026.md", "e/2026_09_02.md"
      })
  void the_path_has_the_day_if_nothing_else_has_it(String file) {
    var reading =
        new HeadParser(Configs.of(HeaderForm.YAML, "{slug}"))
            .read(file, new SourceText("---\ntitle: Pears\n---\nHi"), false, "");
    assertThat(((HeadResult.Found) reading).head().date()).isEqualTo(LocalDate.of(2026, 9, 2));
  }

  @Test
  void the_title_has_the_day_if_header_and_file_name_have_none() {
    assertThat(head(HeaderForm.YAML, "---\ntitle: Pears of 2 September 2026\n---\n").date())
        .isEqualTo(LocalDate.of(2026, 9, 2));
    assertThat(head(HeaderForm.YAML, "---\ntitle: Pears, Sept 2026\n---\n").date())
        .isEqualTo(LocalDate.of(2026, 9, 1));
  }

  @Test
  void a_hostile_header_is_read_in_time() {
    read(HeaderForm.YAML, "---\n" + "a: [".repeat(20_000) + "\n---\n");
    read(HeaderForm.YAML, "---\n" + "- ".repeat(50_000) + "\n---\n");
    read(HeaderForm.JSON, "{".repeat(50_000) + "\n}\n");
    read(HeaderForm.YAML, "\n".repeat(100_000));
    read(HeaderForm.YAML, "---\ntitle: " + "\u00A0".repeat(50_000) + "!x\n---\n");
    read(HeaderForm.YAML, "---\ndate: " + "2026-".repeat(20_000) + "\n---\n");
  }

  /// Copying the value for each of its lines would take hours.
  @Test
  void a_value_of_very_many_lines_is_read() {
    var summary = "Summary: rain\n" + "    and more rain, again and again\n".repeat(100_000);
    isPears(HeaderForm.PELICAN, "Title: Pears 7\nDate: 2026-09-02\n" + summary + "\nHi");
  }
}
