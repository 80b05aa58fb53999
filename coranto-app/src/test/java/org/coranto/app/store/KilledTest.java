package org.coranto.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coranto.inbox.TipState;
import org.coranto.testing.JavaProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that is killed in the middle of its work.
class KilledTest {

  private static final int BATCH = 20;

  @TempDir private Path folder;

  /// Receives tips in a loop and reports each committed batch.
  static final class Endless {
    private Endless() {}

    public static void main(String[] arguments) {
      var database = Database.open(Path.of(arguments[0]));
      var store = new TipStore(database);
      for (int batch = Integer.parseInt(arguments[1]); ; batch++) {
        int from = batch * BATCH;
        store.receive(
            IntStream.range(from, from + BATCH)
                .mapToObj(i -> TipStoreTest.tip("forum", "key-" + i, "Tip " + i))
                .toList(),
            Instant.EPOCH);
        System.out.println(batch);
      }
    }
  }

  @Test
  void reported_batches_are_stored_and_no_batch_is_stored_in_part() throws Exception {
    var file = folder.resolve("desk.db");
    int said = -1;
    for (int time = 0; time < 3; time++) {
      said = killed(file, Math.max(0, said), 5 + 7 * time);
      try (var database = Database.open(file)) {
        var tips = new TipStore(database).in(List.of(TipState.RECEIVED));
        var keys = tips.stream().map(it -> it.tip().origin().key()).collect(Collectors.toSet());
        assertThat(tips).hasSizeGreaterThanOrEqualTo((said + 1) * BATCH);
        assertThat(tips.size() % BATCH).as("a batch is whole").isZero();
        assertThat(keys).hasSameSizeAs(tips);
        assertThat(tips).allSatisfy(tip -> assertThat(tip.history().events()).hasSize(1));
      }
    }
  }

  /// The last batch that it reported before it was killed.
  private static int killed(Path file, int from, int batches) throws IOException {
    var command = JavaProgram.command(Endless.class, file.toString(), String.valueOf(from));
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var lines = process.inputReader()) {
      int last = from - 1;
      for (int i = 0; i < batches; i++) {
        var line = lines.readLine();
        if (line == null) {
          throw new AssertionError("it ended by itself");
        }
        last = Integer.parseInt(line);
      }
      process.destroyForcibly();
      return last;
    }
  }
}
