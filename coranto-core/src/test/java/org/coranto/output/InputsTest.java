package org.coranto.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.coranto.model.EditionHead;
import org.coranto.model.Route;
import org.junit.jupiter.api.Test;

class InputsTest {

  private static String of(Inputs inputs) {
    return inputs.fingerprint().value();
  }

  @Test
  void equal_values_have_the_fingerprint_that_they_have_in_every_process() {
    assertThat(of(new Inputs().text("Frost").number(7).texts(List.of("a", "b"))))
        .isEqualTo("f4a8e074b5e16f3d00000024");
  }

  @Test
  void rows_of_values_that_read_alike_differ() {
    assertThat(
            Stream.of(
                new Inputs(),
                new Inputs().text(""),
                new Inputs().texts(List.of()),
                new Inputs().texts(List.of("")),
                new Inputs().text("ab").text("c"),
                new Inputs().text("a").text("bc"),
                new Inputs().text("abc"),
                new Inputs().texts(List.of("ab", "c")),
                new Inputs().texts(List.of("ab")).text("c"),
                new Inputs().text("[ab, c]"),
                new Inputs().text("7"),
                new Inputs().number(7),
                new Inputs().number(-7),
                new Inputs().number(7L << 32)))
        .extracting(InputsTest::of)
        .doesNotHaveDuplicates();
  }

  @Test
  void long_texts_are_written_whole() {
    var text = "rain ".repeat(100_000);
    assertThat(of(new Inputs().text(text))).isNotEqualTo(of(new Inputs().text(text + "!")));
  }

  @Test
  void every_part_of_a_head_counts() {
    var day = LocalDate.of(2031, 1, 2);
    var seven = OptionalInt.of(7);
    var heads =
        Stream.of(
            new EditionHead("a.md", "A", seven, day, "a", "en", "/a/", false, "d", List.of()),
            new EditionHead("b.md", "A", seven, day, "a", "en", "/a/", false, "d", List.of()),
            new EditionHead("a.md", "B", seven, day, "a", "en", "/a/", false, "d", List.of()),
            new EditionHead(
                "a.md", "A", OptionalInt.empty(), day, "a", "en", "/a/", false, "d", List.of()),
            new EditionHead(
                "a.md", "A", seven, day.plusDays(1), "a", "en", "/a/", false, "d", List.of()),
            new EditionHead("a.md", "A", seven, day, "b", "en", "/a/", false, "d", List.of()),
            new EditionHead("a.md", "A", seven, day, "a", "de", "/a/", false, "d", List.of()),
            new EditionHead("a.md", "A", seven, day, "a", "en", "/b/", false, "d", List.of()),
            new EditionHead("a.md", "A", seven, day, "a", "en", "/a/", true, "d", List.of()),
            new EditionHead("a.md", "A", seven, day, "a", "en", "/a/", false, "e", List.of()),
            new EditionHead(
                "a.md",
                "A",
                seven,
                day,
                "a",
                "en",
                "/a/",
                false,
                "d",
                List.of(new Route("/old/"))));
    assertThat(heads.map(head -> Inputs.of(List.of(head)).value())).doesNotHaveDuplicates();
    assertThat(EditionHead.class.getRecordComponents()).hasSize(10);
  }

  /// Maps and sets have no order, and an object's text is for people.
  @Test
  void nothing_takes_a_map_a_set_or_any_object() {
    var parameters =
        Stream.of(Inputs.class, Fingerprint.class)
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> !method.isSynthetic() && !method.getName().equals("equals"))
            .flatMap(method -> Arrays.stream(method.getParameterTypes()));
    assertThat(parameters)
        .isNotEmpty()
        .noneMatch(type -> Map.class.isAssignableFrom(type) || Set.class.isAssignableFrom(type))
        .doesNotContain(Object.class, Object[].class, Iterable.class);
  }
}
