package org.coranto.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coranto.check.TestEditions;
import org.junit.jupiter.api.Test;

class ArchiveIndexTest {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 29);
  private static final LocalDate AUGUST = LocalDate.of(2026, 8, 5);
  private static final LocalDate LATE_AUGUST = LocalDate.of(2026, 8, 26);

  private static final ArchiveIndex ARCHIVE =
      TestEditions.archive(
          Map.of(
              JULY, "## News\n\n* [The drizzle](https://example.org/drizzle)\n",
              AUGUST, "## News\n\n* [Some drizzle](https://example.org/drizzle/)\n",
              LATE_AUGUST, "## News\n\n* [No drizzle](https://example.org/sun)\n"));

  @Test
  void what_an_edition_had_is_remembered_newest_first() {
    var occurrences = ARCHIVE.occurrences(Topics.WORDS, "drizzle");
    assertThat(occurrences)
        .extracting(occurrence -> occurrence.edition().date())
        .containsExactly(LATE_AUGUST, AUGUST, JULY);
    assertThat(ARCHIVE.count(Topics.WORDS, "drizzle")).isEqualTo(3);
  }

  @Test
  void what_came_later_is_not_known_before() {
    var then = ARCHIVE.before(AUGUST);
    assertThat(then.editions()).isEqualTo(1);
    assertThat(then.occurrences(Topics.WORDS, "drizzle")).hasSize(1);
    assertThat(then.knows(Topics.WORDS, "Some")).isFalse();
    assertThat(ARCHIVE.before(LocalDate.of(2027, 1, 1)).editions()).isEqualTo(3);
    assertThat(ARCHIVE.before(JULY).isEmpty()).isTrue();
  }

  @Test
  void an_occurrence_has_what_its_topic_keeps() {
    var occurrence = ARCHIVE.occurrences(Topics.HEADINGS, "news").getFirst();
    assertThat(occurrence.value()).isEqualTo(new SectionHeadings.Heading(2, "News", 1, "", false));
    assertThat(occurrence.edition()).hasToString("edition 99 (2026-08-26)");
  }

  @Test
  void editions_are_counted_once_however_often_they_have_it() {
    var archive = TestEditions.archive(Map.of(JULY, "## A\n\n## B\n", AUGUST, "## C\n"));
    assertThat(archive.count(Topics.HEADINGS, "")).isEqualTo(2);
    assertThat(archive.occurrences(Topics.HEADINGS, "")).hasSize(3);
  }

  @Test
  void near_is_what_one_slip_of_the_pen_makes_of_it() {
    assertThat(List.of("drizle", "drizzlle", "drizzke", "drzizle", "rdizzle"))
        .allSatisfy(
            word -> assertThat(ARCHIVE.near(Topics.WORDS, word)).containsExactly("drizzle"));
    assertThat(ARCHIVE.near(Topics.WORDS, "drizzle")).isEmpty();
    assertThat(ARCHIVE.near(Topics.WORDS, "drzle")).isEmpty();
  }

  @Test
  void near_is_only_what_was_common() {
    assertThat(ARCHIVE.near(Topics.WORDS, "Sme")).isEmpty();
    assertThat(ARCHIVE.before(LATE_AUGUST).near(Topics.WORDS, "drizle")).isEmpty();
  }

  @Test
  void the_newest_editions_come_first() {
    assertThat(ARCHIVE.newest(2))
        .extracting(EditionMark::date)
        .containsExactly(LATE_AUGUST, AUGUST);
    assertThat(ARCHIVE.newest(9)).hasSize(3);
  }

  @Test
  void an_empty_archive_knows_nothing() {
    assertThat(ArchiveIndex.EMPTY.occurrences(Topics.WORDS, "rain")).isEmpty();
    assertThat(ArchiveIndex.EMPTY.near(Topics.WORDS, "rain")).isEmpty();
    assertThat(ArchiveIndex.EMPTY.before(JULY).newest(3)).isEmpty();
  }

  @Test
  void other_bytes_are_no_archive() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            ArchiveIndex.of(
                ByteBuffer.wrap(
                    "something else".getBytes(java.nio.charset.StandardCharsets.UTF_8))));
  }
}
