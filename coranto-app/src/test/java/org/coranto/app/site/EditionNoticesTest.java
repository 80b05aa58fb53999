package org.coranto.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.coranto.app.newsletter.TestRuntime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionNoticesTest {

  private static List<String> lines(int count) {
    return IntStream.range(10, 10 + count).mapToObj(i -> "a.md:%d:1: Odd.".formatted(i)).toList();
  }

  @Test
  void many_problems_of_one_text_are_counted_and_the_first_are_kept() {
    var notices = EditionNotices.NONE.with(lines(63));

    assertThat(notices.lines()).isEqualTo(lines(EditionNotices.MOST));
    assertThat(EditionNotices.report(Map.of("a.md", notices)))
        .hasSize(EditionNotices.MOST + 1)
        .endsWith("a.md: 43 more problems");
  }

  @Test
  void problems_that_are_found_again_are_counted_once() {
    var notices = EditionNotices.NONE.with(lines(63));

    assertThat(notices.with(lines(63))).isEqualTo(notices);
    assertThat(notices.with(lines(2))).isEqualTo(notices);
  }

  @Test
  void a_long_sentence_is_cut_and_fits_the_state(@TempDir Path folder) {
    var file =
        BuildStateFile.of(folder.resolve("site"), TestRuntime.ofThisMachine(folder).stateKey());
    var notices = EditionNotices.NONE.with(List.of("a.md:1:1: “" + "🦉".repeat(40_000) + "”"));
    var none = BuildState.NONE;
    file.write(
        new BuildState(
            new BuildState.Start("options", "salt", 1),
            none.inputs(),
            none.heads(),
            none.artifacts(),
            Map.of("a.md", notices)));

    assertThat(file.read().notices()).isEqualTo(Map.of("a.md", notices));
    assertThat(notices.lines().getFirst()).hasSizeLessThanOrEqualTo(EditionNotices.LONGEST + 1);
  }
}
