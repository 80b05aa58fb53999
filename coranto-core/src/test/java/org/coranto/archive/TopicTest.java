package org.coranto.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coranto.check.TestEditions;
import org.coranto.edition.AnnotatedEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TopicTest {

  private static final String TEXT =
      """
      Data between 2026-08-26 and 09/02/2026 of rain.

      {% include kettles.html %} [notes](/notes/) [form](https://bit.ly/kettle)

      <!-- A comment -->

      ## News

      * [video] [**A kettle** on r/Kettles](https://example.org/posts/7?utm_source=x)
      * [audio][Tea](https://tea.example/)
      * [Weekly report](https://example.org/reports/30)

      ## Pick of the Week

      This week's pick is [drizzle](https://drizzle.example/).

      ## Upcoming Events

      ### Virtual

      * 2026-09-08 | Virtual (Bergen, NO) | [Rainy Group](https://meet.example/rainy/)
          * [**Talk\tand tea**](https://meet.example/rainy/events/5)
      * 2026-09-09 | Virtual | [Dry Group](https://meet.example/dry/)
          * [**Talk**](https://meet.example/dry/events/6)
      """;

  static Stream<Topic<?>> topics() {
    return Topics.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("topics")
  <T> void a_value_is_read_as_it_was_written(Topic<T> topic) {
    var values = values(topic, TestEditions.of(TEXT).edition());
    assertThat(values).as(topic.name()).isNotEmpty();
    for (var value : values) {
      var out = new FieldWriter();
      topic.encode(value, out);
      var in = new FieldReader(ByteBuffer.wrap(out.toByteArray()), 0);
      assertThat(topic.decode(in)).isEqualTo(value);
      assertThat(in.position()).isEqualTo(out.size());
    }
  }

  private static <T> List<T> values(Topic<T> topic, AnnotatedEdition edition) {
    var values = new ArrayList<T>();
    topic.learn(edition, (_, value) -> values.add(value));
    return values;
  }

  @Test
  void words_with_a_tab_stay_in_their_field() {
    var archive = TestEditions.archive(Map.of(LocalDate.of(2026, 8, 26), TEXT));
    assertThat(archive.occurrences(Topics.ADDRESSES, "meet.example/rainy/events/5"))
        .extracting(Occurrence::value)
        .containsExactly(
            new LinkedAddresses.Link(
                "events", "Talk\tand tea", "https://meet.example/rainy/events/5"));
  }

  @Test
  void names_of_topics_are_unique() {
    assertThat(Topics.ALL).extracting(Topic::name).doesNotHaveDuplicates();
  }

  @Test
  void a_field_holds_any_number() {
    var out = new FieldWriter();
    var numbers = List.of(0, 1, -1, 127, 128, -65, Integer.MAX_VALUE, Integer.MIN_VALUE);
    numbers.forEach(out::number);
    out.count(Integer.MAX_VALUE);
    var in = new FieldReader(ByteBuffer.wrap(out.toByteArray()), 0);
    numbers.forEach(number -> assertThat(in.number()).isEqualTo(number));
    assertThat(in.count()).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void an_index_of_an_earlier_version_is_refused() {
    var bytes = ByteBuffer.wrap(ArchiveWriter.bytes(List.of()));
    bytes.putInt(0, ArchiveWriter.MAGIC - 1);
    assertThatIllegalArgumentException().isThrownBy(() -> ArchiveIndex.of(bytes));
  }
}
