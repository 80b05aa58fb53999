package org.coranto.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.coranto.model.Edit;
import org.coranto.model.Span;
import org.junit.jupiter.api.Test;

class SourceTextTest {

  @Test
  void any_bytes_come_back_as_they_were() {
    var random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      var bytes = new byte[random.nextInt(60)];
      random.nextBytes(bytes);
      assertThat(SourceText.of(bytes).bytes()).isEqualTo(bytes);
    }
  }

  @Test
  void line_ends_and_a_byte_order_mark_stay_as_they_are() {
    var bytes = "\uFEFFTitle: A\r\n\r\nOne\nTwo\rThree".getBytes(StandardCharsets.UTF_8);
    assertThat(SourceText.of(bytes).bytes()).isEqualTo(bytes);
  }

  @Test
  void an_edit_changes_nothing_outside_its_span() {
    var bytes = new byte[] {'a', (byte) 0x92, 'b', (byte) 0xC3, (byte) 0xA9, 'c'};
    var edited = SourceText.of(bytes).with(List.of(new Edit(new Span(2, 3), "B")));
    assertThat(edited.bytes())
        .isEqualTo(new byte[] {'a', (byte) 0x92, 'B', (byte) 0xC3, (byte) 0xA9, 'c'});
  }

  @Test
  void edits_that_overlap_are_refused() {
    var edits = List.of(new Edit(new Span(0, 3), "x"), new Edit(new Span(2, 4), "y"));
    assertThatThrownBy(() -> new SourceText("abcdef").with(edits))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void lines_are_counted_whatever_ends_them() {
    var source = new SourceText("a\r\nb\rc\nd");
    assertThat(source.position(3)).hasToString("2:1");
    assertThat(source.position(5)).hasToString("3:1");
    assertThat(source.position(7)).hasToString("4:1");
  }
}
