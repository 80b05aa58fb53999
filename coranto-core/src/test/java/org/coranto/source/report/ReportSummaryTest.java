package org.coranto.source.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportSummaryTest {

  private static String summary(String markdown) {
    return ReportSummary.of(markdown).markdown("", "https://reports.example/1").orElse("");
  }

  @Test
  void it_ends_at_the_next_heading() {
    assertThat(summary("# T\n\na\n\n### b\nc")).isEqualTo("a");
    assertThat(summary("# T\n\na\n\nb\n---\nc")).isEqualTo("a");
  }

  @Test
  void a_table_and_a_rule_are_no_headings() {
    assertThat(summary("# T\n\n| a |\n|---|\n| b |\n\n---\n\nc"))
        .isEqualTo("| a |\n|---|\n| b |\n\n---\n\nc");
  }

  @Test
  void a_heading_in_code_is_none() {
    assertThat(summary("# T\n```\n# c\n```\nd\n# e")).isEqualTo("```\n# c\n```\nd");
  }

  @Test
  void headings_are_those_of_markdown() {
    assertThat(ReportSummary.of("A title\n===\n\na\n").title()).isEqualTo("A title");
    assertThat(summary("A title\n===\n\na\n\n  ##\tb\n")).isEqualTo("a");
    assertThat(summary("# T\n````\n```\n# c\n````\nd\n# e")).isEqualTo("````\n```\n# c\n````\nd");
    assertThat(summary("# T\na\n\n    # c\n\n#e")).isEqualTo("a\n\n    # c\n\n#e");
  }

  @Test
  void a_comment_in_code_stays() {
    assertThat(summary("# T\n`<!--` begins one\n\n```\n<!-- a -->\n```\nb"))
        .isEqualTo("`<!--` begins one\n\n```\n<!-- a -->\n```\nb");
  }

  @Test
  void code_that_is_open_is_closed() {
    assertThat(summary("# T\n~~~~\ncode")).isEqualTo("~~~~\ncode\n~~~~");
  }

  @Test
  void comments_stay_behind_closed_or_not() {
    assertThat(summary("# T\na <!-- coranto: allow all -->b\n<!-- c")).isEqualTo("a b");
  }

  @Test
  void a_report_without_a_title_has_a_summary_all_the_same() {
    assertThat(ReportSummary.of("a\n").title()).isEmpty();
    assertThat(summary("a\n")).isEqualTo("a");
    assertThat(summary("\n\n")).isEmpty();
  }
}
