package org.coranto.desk.newsletter;

import java.nio.file.Path;
import java.util.Map;
import org.coranto.desk.Progress;
import org.coranto.desk.http.LocalWeb;

/** The surroundings of a test: a clock that only the test moves, and servers on this machine. */
public final class TestRuntime {

  private TestRuntime() {}

  /** It is {@link LocalWeb#NOW}. */
  public static Runtime of(Path folder) {
    return of(folder, new LocalWeb.Clock());
  }

  /**
   * @param folder of the newsletter; the cache is in it, too
   */
  public static Runtime of(Path folder, LocalWeb.Clock clock) {
    var environment =
        Map.of("PATH", System.getenv().getOrDefault("PATH", ""), "FORGE_TOKEN", "s3cr3t-t0ken");
    return new Runtime(
        clock::now,
        () -> LocalWeb.network(clock),
        environment,
        Progress.SILENT,
        "test",
        folder.resolve("cache"));
  }
}
