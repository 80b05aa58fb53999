package org.coranto.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.coranto.Configs;
import org.coranto.config.Content.HeaderForm;
import org.coranto.markdown.SourceText;
import org.coranto.model.Edition;
import org.coranto.model.Entry;
import org.coranto.model.Problem;
import org.junit.jupiter.api.Test;

class FootnoteEntriesTest {

  private static Edition read(String text) {
    var source = new SourceText("# Moon\n\n" + text);
    var parser = Configs.of(HeaderForm.NONE, "{year}-{month}-{day}");
    var head =
        ((HeadResult.Found) new HeadParser(parser).read("e/2026-09-02.md", source, false, ""))
            .head();
    return new EditionParser(parser).read(head, source);
  }

  @Test
  void the_footnotes_are_the_last_entries_of_an_edition() {
    var edition = read("## News\n\nMoon.[^a]\n\n[^a]: Note.\n\n## End\n\nBye.\n");
    assertThat(edition.sections().getLast().entries())
        .extracting(entry -> entry.body().text())
        .containsExactly("Bye.", "Note.");
    assertThat(edition.entries().map(Entry::body).map(Entry.Body::text)).contains("Moon.[1]");
  }

  @Test
  void a_mark_without_a_footnote_is_reported_once_if_the_edition_has_footnotes() {
    assertThat(read("Moon.[^a] Sun.[^b] Star.[^b]\n\n[^a]: Note.\n").problems())
        .extracting(Problem::message)
        .containsExactly("There is no footnote for “[^b]”; expected a line “[^b]: …”.");
    assertThat(read("The pattern [^b] matches.\n").problems()).isEmpty();
  }

  @Test
  void code_is_no_mark_and_a_label_may_have_capitals() {
    var text =
        "Moon.[^A] and `x[^1]` and ``y[^2]``.\n\n    z[^3]\n\n```\n[^4]\n```\n\n[^a]: Note.\n";
    assertThat(read(text).problems()).isEmpty();
  }

  @Test
  void a_mark_does_not_change_the_name_of_a_heading() {
    var section = read("## News[^1]\n\nMoon.\n\n[^1]: Note.\n").sections().getFirst();
    assertThat(section.id()).isEqualTo("news");
    assertThat(section.title()).isEqualTo("News");
  }

  @Test
  void a_note_within_a_line_is_reported() {
    assertThat(read("Moon.^[Not in lakes.]\n").problems())
        .extracting(Problem::name)
        .containsExactly("inline-footnote");
    assertThat(read("A ^[a-z] and `x ^[ab cd]`.\n\n    ^[ab cd]\n").problems()).isEmpty();
  }

  @Test
  void very_many_footnotes_are_read() {
    var text = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      text.append("Word.[^").append(i).append("]\n\n[^").append(i).append("]: Note.\n\n");
    }
    assertThat(read(text.toString()).sections().getLast().entries()).hasSizeGreaterThan(3_000);
    read("[^a]: ".repeat(2_000) + "\n\n[^a]");
    read("[^".repeat(20_000));
  }
}
