package org.coranto.app.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.TestRuntime;
import org.coranto.testing.Folders;
import org.coranto.testing.TestNewsletter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Footnotes on pages, in feeds and in mail.
class FootnotesTest {

  @TempDir private Path folder = Path.of("");

  private String site(String path) {
    return Folders.read(folder.resolve("site").resolve(path));
  }

  private void build(String text) {
    TestNewsletter.in(folder).section("news").edition("2026-09-02", "# The Weekly 2\n\n" + text);
    try (var opened = Newsletter.open(folder, TestRuntime.ofThisMachine(folder))) {
      Builds.report(
          new BuildSite(opened)
              .run(
                  new BuildSite.Request(
                      Optional.of(folder.resolve("site")), Optional.empty(), false, false)));
    }
  }

  private String page() {
    return site("2026/09/02/the-weekly-2/index.html");
  }

  @Test
  void a_page_has_the_footnotes_in_the_order_of_their_marks_with_links_there_and_back() {
    build(
        """
        ## News

        * [Moon](https://moon.example/) pulls harder.[^moon] Or not.[^2]
        * Again.[^moon]

        [^2]: Second.
        [^moon]: Not in *lakes*.
        """);
    assertThat(page())
        .contains("harder.<sup><a id=\"fnref.1\" href=\"#fn.1\" role=\"doc-noteref\">1</a></sup>")
        .contains("Again.<sup><a id=\"fnref.1.2\" href=\"#fn.1\" role=\"doc-noteref\">1</a></sup>")
        .containsSubsequence(
            "<ol>", "<li id=\"fn.1\"", "Not in <em>lakes</em>.", "href=\"#fnref.1\"")
        .containsSubsequence("<li id=\"fn.2\"", "Second.", "</ol>")
        .doesNotContain("[^");
  }

  @Test
  void a_footnote_leads_back_to_each_of_its_marks() {
    build("Moon.[^a] Sun.[^a]\n\n[^a]: Not in lakes,[^a] said Ada.\n");
    assertThat(page())
        .contains("id=\"fnref.1\"", "id=\"fnref.1.2\"", "id=\"fnref.1.3\"")
        .containsSubsequence(
            "href=\"#fnref.1\" role=\"doc-backlink\">↩</a>",
            "href=\"#fnref.1.2\" role=\"doc-backlink\">↩<sup>2</sup></a>",
            "href=\"#fnref.1.3\" role=\"doc-backlink\">↩<sup>3</sup></a>");
  }

  @Test
  void feeds_and_mail_have_the_footnotes_without_links() {
    build("## News\n\n* Moon.[^a]\n\n[^a]: Not in lakes.\n");
    for (var file : List.of("atom.xml", "rss.xml", "2026/09/02/the-weekly-2/mail/mail.txt")) {
      assertThat(site(file)).contains("[1]").contains("Not in lakes.").doesNotContain("fnref");
    }
    assertThat(site("2026/09/02/the-weekly-2/mail/index.html"))
        .contains("[1]</sup>")
        .contains("Not in lakes.")
        .doesNotContain("fnref");
  }

  @Test
  void a_footnote_may_have_several_paragraphs_and_a_footnote_of_its_own() {
    build("Moon.[^a]\n\n[^a]: First.[^b]\n\n    Second part.\n\n[^b]: Inner.[^a]\n");
    assertThat(page()).containsSubsequence("First.", "Second part.", "Inner.").doesNotContain("[^");
  }

  @Test
  void hostile_labels_and_texts_do_not_leave_their_place() {
    build(
        "Moon.[^\"><script>] Sun.[^x] [^constructor]\n\n"
            + "[^\"><script>]: <script>alert(1)</script> [a](javascript:alert(1))\n"
            + "[^x]: \" onmouseover=\"x\n[^x]: twice\n");
    assertThat(page())
        .doesNotContain("<script>alert")
        .doesNotContain("href=\"javascript:")
        .doesNotContain("\" onmouseover");
  }

  @Test
  void a_heading_cannot_take_the_id_of_a_footnote() {
    build("## fn.1\n\nMoon.[^a]\n\n## fnref.1\n\nSun.\n\n[^a]: Note.\n");
    assertThat(page().split("id=\"fn.1\"", -1)).hasSize(2);
    assertThat(page().split("id=\"fnref.1\"", -1)).hasSize(2);
  }

  @Test
  void a_mark_without_a_footnote_and_a_definition_in_code_are_text() {
    build("Moon.[^a]\n\n    [^a]: code\n\nAnd `[^b]`.\n");
    assertThat(page()).contains("Moon.[^a]").contains("[^a]: code").contains("<code>[^b]</code>");
  }
}
