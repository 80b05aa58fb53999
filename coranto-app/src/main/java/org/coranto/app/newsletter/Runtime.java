package org.coranto.app.newsletter;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.coranto.app.Progress;
import org.coranto.app.http.Network;
import org.coranto.app.site.StateKey;
import org.jspecify.annotations.Nullable;

/// The environment of use cases: clock, network, variables, progress. Each front door makes one at
/// start.
///
/// @param network opened at first use: most commands need none, and reading this machine's
///   certificates takes time
/// @param environment variables, for secrets and for programs of the newsletter
/// @param version the release number of Coranto: `0.1.0`
/// @param cache the user's folder for files that can be made again
@SuppressWarnings("AvoidCommonTypeNames") // the word of the architecture; each user imports it
public record Runtime(
    InstantSource clock,
    Supplier<Network> network,
    Map<String, String> environment,
    Progress progress,
    String version,
    Path cache) {

  public Runtime {
    environment = Map.copyOf(environment);
  }

  /// With this machine's clock and network, and without progress.
  public static Runtime ofThisMachine(Map<String, String> environment, String version) {
    return new Runtime(
        InstantSource.system(),
        new OpenedOnce(),
        environment,
        Progress.SILENT,
        version,
        cache(environment));
  }

  public Runtime with(Progress shown) {
    return new Runtime(clock, network, environment, shown, version, cache);
  }

  public Instant now() {
    return clock.instant();
  }

  /// The key that signs the state of builds, so that only state from this machine is trusted.
  public StateKey stateKey() {
    return StateKey.ofUser(environment);
  }

  /// This build of Coranto: another one may render the same text differently.
  public String program() {
    return Program.version();
  }

  /// See the XDG Base Directory Specification.
  private static Path cache(Map<String, String> environment) {
    return Optional.ofNullable(environment.get("XDG_CACHE_HOME"))
        .filter(named -> !named.isEmpty())
        .map(named -> Path.of(named, "coranto"))
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "coranto"));
  }

  private static final class OpenedOnce implements Supplier<Network> {

    private @Nullable Network network;

    @Override
    public synchronized Network get() {
      var open = network;
      if (open == null) {
        open = Network.open();
        network = open;
      }
      return open;
    }
  }
}
