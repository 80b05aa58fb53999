package org.coranto.app.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.coranto.testing.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A build that is killed at any of its steps.
class KilledBuildTest {

  private static final int KILLS = 8;
  private static final long SEED = 20_310_102;

  @TempDir private Path folder = Path.of("");

  @Test
  void after_a_kill_a_build_gives_what_a_full_build_gives() throws Exception {
    var newsletter = folder.resolve("newsletter");
    var out = newsletter.resolve(".coranto/site");
    Folders.copy(Folders.project().resolve("samples/rain-gauge"), newsletter);
    var random = new Random(SEED);
    int steps = BuildProcess.run(newsletter, folder.resolve("first"), _ -> false).size();
    for (int kill = 0; kill < KILLS; kill++) {
      change(newsletter, random);
      int at = 1 + random.nextInt(steps);
      BuildProcess.run(newsletter, out, step -> step == at);
      if (kill % 3 == 1) {
        Files.deleteIfExists(newsletter.resolve(".coranto/.site.state"));
      }
      if (kill % 2 == 0) {
        withdraw(newsletter);
      }
      BuildProcess.build(newsletter, out);
      var full = folder.resolve("full-" + kill);
      BuildProcess.build(newsletter, full);
      assertThat(Folders.contents(out))
          .as("killed at step " + at)
          .isEqualTo(Folders.contents(full));
    }
  }

  /// Changes the description, which is on every page.
  private static void change(Path newsletter, Random random) {
    var file = newsletter.resolve("coranto.toml");
    var words = "description = \"Rain of day " + random.nextInt() + "\"";
    Folders.write(file, Folders.read(file).replaceFirst("description = .*", words));
  }

  private static void withdraw(Path newsletter) throws Exception {
    try (var editions = Files.list(newsletter.resolve("editions"))) {
      Files.delete(editions.sorted().toList().getFirst());
    }
  }
}
