package org.coranto.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coranto.archive.ArchiveIndex;
import org.coranto.check.CheckContext;
import org.coranto.check.TestEditions;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;
import org.coranto.web.LinkedPages;
import org.junit.jupiter.api.Test;

/// The date is Wednesday, 2 September 2026.
class HeaderMismatchTest {

  private static final String TEXT =
      "Title: The Weekly 100\nNumber: 100\nDate: 2026-09-02\n\n## News\n";

  /// Findings after editions of the weeks before, which had this day as their last.
  private static List<String> said(int editions, String last) {
    var day = LocalDate.parse(last);
    var earlier =
        IntStream.range(0, editions)
            .mapToObj(day::minusWeeks)
            .collect(Collectors.toMap(date -> date, date -> title(date) + "## News\n"));
    return FindingLines.of(new HeaderMismatch(), TEXT, earlier);
  }

  private static String title(LocalDate date) {
    return "Title: The Weekly\nDate: " + date + "\n\n";
  }

  @Test
  void a_weekday_that_no_edition_had_is_told() {
    assertThat(said(6, "2026-08-25"))
        .containsExactly(
            "2026-09-02 | “2026-09-02” is a Wednesday, but the last editions were published on a Tuesday. |"
                + " no fix");
  }

  @Test
  void few_editions_or_the_same_weekday_make_no_habit() {
    assertThat(said(5, "2026-08-25")).isEmpty();
    assertThat(said(6, "2026-08-26")).isEmpty();
  }

  @Test
  void editions_on_other_weekdays_have_no_habit() {
    var earlier =
        IntStream.range(0, 6)
            .mapToObj(week -> LocalDate.of(2026, 8, 25).minusWeeks(week).minusDays(week % 2))
            .collect(Collectors.toMap(date -> date, date -> title(date) + "## News\n"));
    assertThat(FindingLines.of(new HeaderMismatch(), TEXT, earlier)).isEmpty();
  }

  @Test
  void the_day_in_the_files_name_may_be_another_one() {
    var head =
        new EditionHead(
            "content/2026-09-09-the-weekly.md",
            "The Weekly 100",
            OptionalInt.of(100),
            LocalDate.of(2026, 9, 2),
            "the-weekly",
            "en",
            "/",
            false,
            "",
            List.of());
    var context =
        CheckContext.of(
            TestEditions.config(),
            head,
            new SourceText(TEXT),
            ArchiveIndex.EMPTY,
            LinkedPages.NONE);
    assertThat(new HeaderMismatch().look(context))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.message())
              .isEqualTo("“2026-09-02” is not the date in the file name, 2026-09-09.");
          assertThat(finding.fix().orElseThrow().edits().getFirst().replacement())
              .isEqualTo("2026-09-09");
        });
  }

  @Test
  void a_number_is_not_asked_for_when_an_edition_is_missing_between() {
    var text = TEXT.replace("100", "107");
    assertThat(
            FindingLines.of(
                new HeaderMismatch(), text, Map.of(LocalDate.of(2026, 8, 26), "## News\n")))
        .hasSize(2);
    assertThat(
            FindingLines.of(
                new HeaderMismatch(), text, Map.of(LocalDate.of(2026, 8, 19), "## News\n")))
        .isEmpty();
  }
}
