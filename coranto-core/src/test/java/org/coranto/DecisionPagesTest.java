package org.coranto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.coranto.testing.Folders;
import org.junit.jupiter.api.Test;

/// The pages in `docs/decisions`: each has a number of its own and is in the list.
class DecisionPagesTest {

  private static final Path DOCS = Folders.project().resolve("docs");

  @Test
  void decisions_are_numbered_without_gaps_or_twins() throws IOException {
    var numbers = pages().stream().map(page -> page.substring(0, 4)).toList();
    assertThat(numbers)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, numbers.size()).mapToObj("%04d"::formatted).toList());
  }

  @Test
  void a_page_begins_with_its_number() throws IOException {
    for (var page : pages()) {
      assertThat(Files.readString(DOCS.resolve("decisions/" + page)))
          .as(page)
          .startsWith("# %d. ".formatted(Integer.parseInt(page.substring(0, 4))));
    }
  }

  @Test
  void each_decision_is_in_the_list_of_the_documentation() throws IOException {
    var list = Files.readString(DOCS.resolve("README.md"));
    for (var page : pages()) {
      assertThat(list)
          .contains("%d. [".formatted(Integer.parseInt(page.substring(0, 4))))
          .contains("(decisions/%s)".formatted(page));
    }
  }

  private static List<String> pages() throws IOException {
    try (var files = Files.list(DOCS.resolve("decisions"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
