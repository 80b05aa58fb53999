package org.coranto.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.coranto.archive.ArchiveIndex;
import org.coranto.archive.ArchiveWriter;
import org.coranto.archive.ArchiveWriter.Lesson;
import org.coranto.archive.EditionMark;
import org.coranto.archive.PastAnnouncements;
import org.coranto.archive.TopicNotes;
import org.coranto.archive.Topics;
import org.junit.jupiter.api.Test;

class RepeatedItemsTest {

  private static boolean isUsual(int editions, IntFunction<List<String>> pages) {
    var lessons = IntStream.range(0, editions).mapToObj(i -> lesson(i, pages.apply(i))).toList();
    var archive = ArchiveIndex.of(ByteBuffer.wrap(ArchiveWriter.bytes(lessons)));
    return new RepeatedItems(archive).isUsual("jobs");
  }

  private static Lesson lesson(int number, List<String> pages) {
    var date = LocalDate.of(2026, 1, 7).plusWeeks(number);
    var mark = new EditionMark(date, OptionalInt.of(number), number + ".md");
    var key = PastAnnouncements.key("jobs", mark);
    var notes =
        TopicNotes.of(
            Topics.ANNOUNCEMENTS, learnt -> pages.forEach(page -> learnt.note(key, page)));
    return new Lesson(mark, Map.of(Topics.ANNOUNCEMENTS, notes));
  }

  private static List<String> pages(int edition, int count) {
    return IntStream.range(0, count).mapToObj(i -> "example.org/" + edition + "/" + i).toList();
  }

  @Test
  void what_never_comes_again_is_no_habit() {
    assertThat(isUsual(30, edition -> pages(edition, 10))).isFalse();
  }

  @Test
  void items_that_stay_for_two_weeks_are_one() {
    assertThat(isUsual(30, edition -> pages(edition / 2, 10))).isTrue();
  }

  @Test
  void so_are_those_that_come_again_after_four_weeks_and_not_after_five() {
    assertThat(isUsual(30, edition -> pages(edition % 4, 10))).isTrue();
    assertThat(isUsual(30, edition -> pages(edition % 5, 10))).isFalse();
  }

  @Test
  void three_may_be_mistakes_and_one_in_twenty_five_is_no_habit() {
    assertThat(isUsual(30, edition -> pages(edition >= 27 ? 26 : edition, 1))).isFalse();
    assertThat(isUsual(30, edition -> pages(edition >= 26 ? 25 : edition, 1))).isTrue();
    assertThat(
            isUsual(30, edition -> edition >= 26 ? List.of("example.org/x") : pages(edition, 10)))
        .isFalse();
  }

  @Test
  void what_was_long_ago_does_not_count() {
    assertThat(isUsual(60, edition -> pages(edition < 30 ? edition / 2 : edition, 10))).isFalse();
  }
}
