package org.coranto.app.newsletter;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.coranto.app.Progress;
import org.coranto.app.http.LocalWeb;
import org.coranto.app.http.Network;

/// The surroundings of a test: a clock that only the test moves, and servers on this machine.
public final class TestRuntime {

  private TestRuntime() {}

  /// It is [LocalWeb#NOW].
  public static Runtime of(Path folder) {
    return of(folder, new LocalWeb.Clock());
  }

  /// @param folder of the newsletter; the cache is in it, too
  public static Runtime of(Path folder, LocalWeb.Clock clock) {
    return new Runtime(
        clock,
        () -> LocalWeb.network(clock),
        Map.of("PATH", System.getenv().getOrDefault("PATH", "")),
        Progress.SILENT,
        "test",
        folder.resolve("cache"));
  }

  /// With this machine's clock, by which a build knows which files have changed since the last.
  ///
  /// @param state takes the key with which builds sign
  public static Runtime ofThisMachine(Path state) {
    return new Runtime(
        InstantSource.system(),
        () -> LocalWeb.network(new LocalWeb.Clock()),
        Map.of("XDG_STATE_HOME", state.toString()),
        Progress.SILENT,
        "test",
        state.resolve("cache"));
  }

  /// With one more variable in the environment.
  public static Runtime with(Runtime runtime, String variable, String value) {
    var environment = new HashMap<>(runtime.environment());
    environment.put(variable, value);
    return new Runtime(
        runtime.clock(),
        runtime.network(),
        environment,
        runtime.progress(),
        runtime.version(),
        runtime.cache());
  }

  /// With another network.
  public static Runtime with(Runtime runtime, Network network) {
    return new Runtime(
        runtime.clock(),
        () -> network,
        runtime.environment(),
        runtime.progress(),
        runtime.version(),
        runtime.cache());
  }
}
