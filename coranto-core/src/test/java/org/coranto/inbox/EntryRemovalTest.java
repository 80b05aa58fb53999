package org.coranto.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coranto.markdown.SourceText;
import org.junit.jupiter.api.Test;

/// Removes an entry from a draft.
class EntryRemovalTest {

  private static final List<String> ENTRY = List.of("* [Rain](https://example.org/rain)");
  private static final List<String> EVENT =
      List.of("* 2026-09-20 | Galway, IE", "    * [**Rain walk**](https://walks.example/17)");

  private static String without(String draft, List<String> entry) {
    return switch (EntryRemoval.of(new SourceText(draft), entry)) {
      case EntryRemoval.Found(var edit) -> new SourceText(draft).with(List.of(edit)).text();
      case EntryRemoval.NotFound _ -> "left alone";
    };
  }

  @Test
  void it_leaves_its_neighbours_as_they_were() {
    assertThat(
            without("## News\n\n* [A](a)\n* [Rain](https://example.org/rain)\n* [B](b)\n", ENTRY))
        .isEqualTo("## News\n\n* [A](a)\n* [B](b)\n");
  }

  @Test
  void the_blank_line_behind_the_only_entry_goes_with_it() {
    assertThat(without("## News\n\n* [Rain](https://example.org/rain)\n\n## Events\n", ENTRY))
        .isEqualTo("## News\n\n## Events\n");
    assertThat(without("## News\n\n* [Rain](https://example.org/rain)\n", ENTRY))
        .isEqualTo("## News\n");
  }

  @Test
  void line_ends_of_windows_stay() {
    assertThat(without("## News\r\n\r\n* [Rain](https://example.org/rain)\r\n* [B](b)\r\n", ENTRY))
        .isEqualTo("## News\r\n\r\n* [B](b)\r\n");
  }

  @Test
  void the_draft_may_have_another_bullet_and_another_indentation() {
    assertThat(
            without(
                "## Events\n\n- 2026-09-20 | Galway, IE\n  - [**Rain walk**](https://walks.example/17)\n",
                EVENT))
        .isEqualTo("## Events\n");
  }

  @Test
  void an_entry_that_was_changed_is_left_alone() {
    assertThat(without("* [Rain!](https://example.org/rain)\n", ENTRY)).isEqualTo("left alone");
    assertThat(without("* [Rain](https://example.org/rain)\n    * a second line\n", ENTRY))
        .isEqualTo("left alone");
    assertThat(without("* more\n    * [Rain](https://example.org/rain)\n", ENTRY))
        .isEqualTo("left alone");
  }

  @Test
  void an_entry_that_is_there_twice_is_left_alone() {
    var line = ENTRY.getFirst() + "\n";
    assertThat(without(line + line, ENTRY)).isEqualTo("left alone");
  }

  @Test
  void an_entry_whose_lines_are_not_known_is_not_found() {
    assertThat(without("## News\n", List.of())).isEqualTo("left alone");
  }
}
