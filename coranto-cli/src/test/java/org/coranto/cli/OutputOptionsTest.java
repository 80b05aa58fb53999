package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// The progress line.
class OutputOptionsTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong clock = new AtomicLong();
  private final OutputOptions.Line line =
      new OutputOptions.Line(
          new Terminal(
              InputStream.nullInputStream(),
              new PrintStream(err, true, StandardCharsets.UTF_8),
              new PrintStream(err, true, StandardCharsets.UTF_8),
              true,
              false),
          clock::get);

  private String at(double seconds, String what, int done, int total) {
    err.reset();
    clock.set(Math.round(seconds * 1e9));
    line.at(what, done, total);
    return err.toString(StandardCharsets.UTF_8).replace("\r\033[K", "|");
  }

  @Test
  void how_fast_and_for_how_long_is_said_as_soon_as_it_is_known() {
    assertThat(at(1, "fetching pages", 0, 245)).isEqualTo("|fetching pages 0 of 245");
    assertThat(at(2, "fetching pages", 4, 245)).isEqualTo("|fetching pages 4 of 245");
    assertThat(at(11, "fetching pages", 45, 245))
        .isEqualTo("|fetching pages 45 of 245, 4.5 a second, 44 s left");
    assertThat(at(11.01, "fetching pages", 46, 245)).isEmpty();
    assertThat(at(21, "fetching pages", 244, 245))
        .isEqualTo("|fetching pages 244 of 245, 12 a second, 0 s left");
    assertThat(at(22, "fetching pages", 245, 245)).isEqualTo("|");
  }

  @Test
  void long_waits_are_shown_in_minutes_and_new_work_starts_from_zero() {
    at(1, "fetching pages", 100, 50_000);
    assertThat(at(11, "fetching pages", 1_100, 50_000))
        .isEqualTo("|fetching pages 1,100 of 50,000, 100 a second, 8 min left");
    assertThat(at(12, "checking", 5, 10)).isEqualTo("|checking 5 of 10");
    assertThat(at(15, "checking", 5, 10)).isEqualTo("|checking 5 of 10");
  }
}
