package org.coranto.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentsTest {

  private static Comments comments(String text) {
    return Comments.of(text, Lines.of(text, 0));
  }

  private static List<String> closed(String text) {
    return comments(text).closed().stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  @Test
  void a_comment_goes_from_its_mark_to_the_next_end() {
    assertThat(closed("<!-- a\n\n# b -->\n\nwords <!-- c\nd --> <!-->"))
        .containsExactly("<!-- a\n\n# b -->", "<!-- c\nd -->", "<!-->");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`<!-- a -->`",
        "```\n<!-- a -->\n```",
        "````\n```\n<!-- a -->\n````",
        "    <!-- a -->",
        "* words\n\n      <!-- a -->",
        "\\<!-- a -->",
        "Begin with `<!--`\nand end with `-->`."
      })
  void what_only_looks_like_a_comment_is_none_and_hides_none_below(String text) {
    assertThat(closed(text)).isEmpty();
    assertThat(comments(text).open()).isEmpty();
    assertThat(closed(text + "\n\nwords <!-- b -->")).containsExactly("<!-- b -->");
  }

  @Test
  void a_comment_hides_backticks() {
    assertThat(closed("a <!-- ` --> b <!-- ` --> c")).containsExactly("<!-- ` -->", "<!-- ` -->");
  }

  @Test
  void a_comment_ends_in_its_block_or_is_open() {
    var text = "words <!-- a\n\nb -->\n\n<!-- c";
    assertThat(closed(text)).isEmpty();
    assertThat(comments(text).open()).containsExactly(6, text.lastIndexOf("<!--"));
  }
}
