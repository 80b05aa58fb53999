package org.coranto.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coranto.report.Written.finding;
import static org.coranto.report.Written.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.RelatedPlace;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.model.Span;
import org.junit.jupiter.api.Test;

class TextReportTest {

  @Test
  void the_place_is_marked_below_its_line() {
    var text = "* [One](https://a.example/)\n* [Two](https://b.example/)\n";
    var found =
        finding(Severity.WARNING, text, "Two", "“Two” says nothing.")
            .with(Fix.safe("Say more", Fix.replace(new Span(31, 34), "More")))
            .with(new RelatedPlace(new Span(3, 6), "the first of them"));
    assertThat(Written.of(proof(text, found)).as("text"))
        .isEqualTo(
            """
            drafts/next.md:2:4: warning: “Two” says nothing. [merge-marker]
                 2 | * [Two](https://b.example/)
                   |    ^^^
                   | line 1: the first of them
                   = Say more (--fix)
            1 warning in 1 text. 1 can be fixed with --fix.
            """);
  }

  @Test
  void marks_are_exactly_under_tabs_wide_letters_and_emoji() {
    assertThat(marked("\tab\tc", "c")).containsExactly("    ab  c", "        ^");
    assertThat(marked("日本 x", "x")).containsExactly("日本 x", "     ^");
    assertThat(marked("a 日本 b", "日本")).containsExactly("a 日本 b", "  ^^^^");
    assertThat(marked("e\u0301🦀 x", "x")).containsExactly("e\u0301🦀 x", "    ^");
  }

  @Test
  void of_a_long_line_only_what_is_around_the_place_is_shown() {
    var lines = marked("x".repeat(5000) + "HERE" + "y".repeat(5000), "HERE");
    assertThat(lines.getFirst()).startsWith("…x").endsWith("y…").hasSizeLessThan(100);
    assertThat(lines.get(1).indexOf('^')).isEqualTo(lines.getFirst().indexOf("HERE"));
    assertThat(lines.get(1)).endsWith("^^^^");
  }

  @Test
  void what_is_missing_is_marked_where_it_should_be() {
    assertThat(marked("a b", "")).containsExactly("a b", "^");
    var text = "a b\n";
    var end = new Finding("x", Severity.ERROR, new Span(3, 3), "Missing.");
    assertThat(Written.of(proof(text, end)).as("text")).contains("     1 | a b\n       |    ^\n");
  }

  @Test
  void a_place_of_several_lines_says_how_far_it_goes() {
    var text = "one\ntwo\nthree\n";
    assertThat(
            Written.of(proof(text, finding(Severity.ERROR, text, "two\nthree", "Wrong.")))
                .as("text"))
        .contains("     2 | two\n       | ^^^ to line 3\n");
  }

  @Test
  void the_summary_counts_findings_and_available_fixes() {
    var text = "abc";
    var error = finding(Severity.ERROR, text, "a", "A.");
    var warning = finding(Severity.WARNING, text, "b", "B.");
    var fix = Fix.unsafe("Mend", Fix.delete(new Span(0, 1)));
    var safe = Fix.safe("Mend", Fix.delete(new Span(1, 2)));
    assertThat(
            Written.of(
                    proof(text, error.with(fix), error, warning.with(safe)),
                    new CheckedText.Unread("gone.md", "there is no such file"))
                .as("text"))
        .contains("gone.md: there is no such file\n")
        .endsWith(
            "2 errors, 1 warning in 1 text. 1 can be fixed with --fix, 1 more with --fix=unsafe. 1 text could not be read.\n");
    assertThat(Written.of(proof(text)).as("text")).isEqualTo("Nothing to correct in 1 text.\n");
    assertThat(Written.of(proof(text, error.with(fix))).as("text"))
        .endsWith("1 error in 1 text. 1 can be fixed with --fix=unsafe.\n");
  }

  @Test
  void before_publishing_it_says_whether_the_edition_is_ready() {
    var warning = finding(Severity.WARNING, "abc", "b", "B.");
    assertThat(Written.of(proof("abc", warning)).ready().as("text")).contains("\nNot ready: 1 war");
    assertThat(Written.of(proof("abc")).ready().as("text")).startsWith("Ready: nothing to correct");
  }

  @Test
  void what_could_not_be_known_is_said_in_one_line() {
    assertThat(Written.of(proof("abc")).without(Requirement.LINK_STATUS).as("text"))
        .endsWith("\nNot known offline: the status of links.\n");
  }

  @Test
  void pages_that_could_not_be_asked_are_counted_by_the_reason() {
    var reasons = Map.of("a", 1, "b\033", 3, "c", 1, "d", 1, "e", 1, "f", 1);
    assertThat(Written.of(proof("abc")).unanswered(Map.of("it is shy", 1)).as("text"))
        .endsWith("\nCould not check 1 linked page: it is shy (1).\n");
    assertThat(Written.of(proof("abc")).unanswered(reasons).as("text"))
        .endsWith("\nCould not check 8 linked pages: b␛ (3); a (1); c (1); d (1); e (1); …\n");
  }

  @Test
  void colours_are_for_terminals_and_a_text_can_not_paint() {
    var plain = Written.of(Written.hostile()).as("text");
    assertThat(plain.chars()).allMatch(c -> c >= ' ' || c == '\n');
    assertThat(plain).doesNotContain("\u202e").contains("␛[31mred").doesNotContain("\n::error");
    var colourful = Written.of(proof("abc", finding(Severity.ERROR, "abc", "b", "B.")));
    assertThat(colourful.as("text", new ReportOptions(List.of(), "0", true, true, Written.FIXING)))
        .isEqualTo(
            """
            \033[1mdrafts/next.md:1:2\033[0m: \033[1;31merror\033[0m: B. \033[2m[merge-marker]\033[0m
            \033[2m     1 |\033[0m abc
            \033[2m       |\033[0m \033[1;31m ^\033[0m
            """);
  }

  @Test
  void fixed_findings_are_reported() {
    var text = "abc";
    var fixed =
        finding(Severity.ERROR, text, "a", "A.")
            .with(Fix.safe("Cut off “a”", Fix.delete(new Span(0, 1))));
    var proof =
        new CheckedText.Proof(
            "a.md",
            new org.coranto.markdown.SourceText("bc"),
            List.of(),
            List.of(fixed),
            java.util.Set.of("see-saw"),
            Optional.empty(),
            List.of());
    assertThat(Written.of(proof).as("text"))
        .isEqualTo(
            """
            a.md: fixed: Cut off “a” [merge-marker]
            a.md: not fixed, because the fixes of these checks undo or repeat each other: see-saw
            Nothing to correct in 1 text. Fixed: 1.
            """);
  }

  /// The two lines of an excerpt, without the margin.
  private static List<String> marked(String text, String words) {
    return Written.of(proof(text, finding(Severity.ERROR, text, words, "X.")))
        .as("text")
        .lines()
        .skip(1)
        .limit(2)
        .map(line -> line.substring(9))
        .toList();
  }
}
