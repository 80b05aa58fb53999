package org.coranto.app.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.coranto.testing.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Builds of several processes that write into one site.
@Timeout(300)
class SimultaneousBuildsTest {

  @TempDir private Path folder = Path.of("");
  private Path newsletter = Path.of("");

  @BeforeEach
  void copyTheSample() {
    newsletter = folder.resolve("newsletter");
    Folders.copy(Folders.project().resolve("samples/rain-gauge"), newsletter);
  }

  @Test
  void a_second_build_waits_until_the_first_has_ended() throws Exception {
    var out = newsletter.resolve(".coranto/site");
    var first = BuildProcess.startHeld(newsletter, out);
    try (var firstSteps = first.inputReader(StandardCharsets.UTF_8)) {
      awaitLine(firstSteps, "rendering");
      var second = BuildProcess.start(newsletter, out);
      try (var secondSteps = second.inputReader(StandardCharsets.UTF_8)) {
        awaitLine(secondSteps, "waiting for another build");
        first.outputWriter().close();
        awaitLine(firstSteps, "built");
        awaitLine(secondSteps, "built 0 0 0");
      }
      assertThat(second.waitFor()).isZero();
    }
    assertThat(first.waitFor()).isZero();
    var full = folder.resolve("full");
    BuildProcess.build(newsletter, full);
    assertThat(Folders.contents(out)).isEqualTo(Folders.contents(full));
  }

  private static void awaitLine(BufferedReader lines, String beginning) throws IOException {
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(beginning)) {
        return;
      }
    }
    throw new AssertionError("the process ended before it said “" + beginning + "”");
  }
}
