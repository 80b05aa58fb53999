package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.coranto.testing.TestNewsletter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `coranto explain --habits` on a newsletter of ten editions.
class ExplainHabitsTest {

  @TempDir private Path folder = Path.of("");

  private final TestTerminal terminal = new TestTerminal();

  @BeforeEach
  void newsletter() throws IOException {
    TestNewsletter.withHeaders(folder)
        .section("news", "links")
        .configured("\n[checks]\noff = [\"site-name-in-title\"]\n");
    Files.createDirectories(folder.resolve("editions"));
    for (int i = 0; i < 10; i++) {
      var date = LocalDate.of(2020, 6, 3).plusWeeks(i).toString();
      Files.writeString(
          folder.resolve("editions/" + date + "-weekly.md"),
          TestNewsletter.text(
              30 + i, date, "## News\n\n* [Post %d](https://example.org/%d)\n".formatted(i, i)));
    }
  }

  @Test
  void habits_are_shown_with_their_shares_and_what_contradicts_them() {
    assertThat(terminal.run("explain", "--habits", "-C", folder.toString())).isZero();
    assertThat(terminal.out())
        .contains("bullet: the bullet of items")
        .contains("100 %  *  (10 of 10 editions")
        .contains("# [checks]: remove \"site-name-in-title\" from off");
  }

  @Test
  void habits_are_one_line_of_json() {
    assertThat(terminal.run("explain", "--habits", "--json", "-C", folder.toString())).isZero();
    assertThat(terminal.out())
        .startsWith("{\"habits\":[{\"name\":\"bullet\"")
        .contains("\"proposals\":[{\"table\":\"checks\",\"key\":\"off\"")
        .hasLineCount(1);
  }

  @Test
  void check_says_in_its_summary_what_contradicts_the_last_editions() {
    var edition = folder.resolve("editions/2020-08-05-weekly.md").toString();
    terminal.run("check", "-C", folder.toString(), edition);
    assertThat(terminal.out())
        .contains(
            "The configuration contradicts the last editions: site-name-in-title is off, but 10 of the last 10");
  }
}
