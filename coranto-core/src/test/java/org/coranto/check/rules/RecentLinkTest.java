package org.coranto.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentLinkTest {

  private static final LocalDate LAST = LocalDate.of(2026, 8, 26);

  /// A last edition, and enough others before it.
  private static Map<LocalDate, String> after(String last) {
    var editions = new HashMap<>(Map.of(LAST, last));
    for (int weeks = 1; weeks < 5; weeks++) {
      editions.put(
          LAST.minusWeeks(weeks),
          "## News\n\n* [Leaves %1$d](https://example.org/leaves/%1$d)\n".formatted(weeks));
    }
    return editions;
  }

  private static String changes(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "* [Change %d](https://example.org/changes/%d)\n".formatted(i, i))
        .collect(Collectors.joining("", "## Changes\n\n", ""));
  }

  @Test
  void a_list_that_was_left_over_is_said_once_from_its_first_line_to_its_last() {
    assertThat(FindingLines.of(new RecentLink(), changes(0, 7), after(changes(0, 4))))
        .singleElement()
        .asString()
        .startsWith("* [Change 0]")
        .contains(
            "* [Change 3](https://example.org/changes/3) | 4 items from here on were already in edition")
        .doesNotContain("[Change 4]");
  }

  @Test
  void where_most_items_between_are_new_the_first_is_shown() {
    var text =
        changes(0, 2)
            + changes(10, 15).replace("## Changes\n\n", "")
            + changes(2, 4).replace("## Changes\n\n", "");
    assertThat(FindingLines.of(new RecentLink(), text, after(changes(0, 4))))
        .singleElement()
        .asString()
        .startsWith("[Change 0](https://example.org/changes/0) | 4 items");
  }

  @Test
  void where_half_of_them_are_new_all_are_shown() {
    var text =
        changes(0, 2)
            + changes(10, 14).replace("## Changes\n\n", "")
            + changes(2, 4).replace("## Changes\n\n", "");
    assertThat(FindingLines.of(new RecentLink(), text, after(changes(0, 4))))
        .singleElement()
        .asString()
        .startsWith("* [Change 0]");
  }

  @Test
  void says_in_which_edition_it_was() {
    var news = "## News\n\n* [Roots](https://example.org/roots)\n";
    assertThat(FindingLines.of(new RecentLink(), news, after(news)))
        .containsExactly(
            "[Roots](https://example.org/roots) | “Roots” was already in edition 99 (2026-08-26). | unsafe: ");
  }

  @Test
  void a_sentence_is_not_compared() {
    var news = "## News\n\nRead about [roots](https://example.org/roots)!\n";
    assertThat(FindingLines.of(new RecentLink(), news, after(news))).isEmpty();
  }

  /// What a newsletter repeats on purpose is not known yet.
  @Test
  void the_first_editions_are_not_compared() {
    var news = "## News\n\n* [Roots](https://example.org/roots)\n";
    assertThat(FindingLines.of(new RecentLink(), news, Map.of(LAST, news))).isEmpty();
  }
}
