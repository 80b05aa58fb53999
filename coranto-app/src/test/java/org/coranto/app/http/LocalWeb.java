package org.coranto.app.http;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coranto.app.http.PolitenessPolicy.Bodies;
import org.coranto.app.http.PolitenessPolicy.Rate;
import org.coranto.app.http.PolitenessPolicy.Timeouts;
import org.coranto.config.Config;
import org.coranto.config.ConfigReader;
import org.coranto.config.ConfigReading;

/// The network of a test: servers at 127.0.0.1 count as public, and nothing else is allowed.
public final class LocalWeb {

  public static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z");

  private LocalWeb() {}

  /// A clock that only moves when code sleeps.
  public static final class Clock implements InstantSource, Sleeper {

    private Instant now = NOW;
    private final List<Duration> sleeps = new CopyOnWriteArrayList<>();

    @Override
    public synchronized Instant instant() {
      return now;
    }

    @Override
    public synchronized void sleep(Duration duration) {
      sleeps.add(duration);
      now = now.plus(duration);
    }

    public synchronized void pass(Duration duration) {
      now = now.plus(duration);
    }

    /// The duration of each sleep.
    public List<Duration> sleeps() {
      return List.copyOf(sleeps);
    }
  }

  public static Network network() {
    return network(new Clock());
  }

  public static Network network(Clock clock) {
    return network(clock, host -> List.of(InetAddress.getAllByName(host)));
  }

  public static Network network(Clock clock, Network.Names names) {
    return new Network(names, LocalWeb::allows, Certificates.ofThisMachine(), clock, clock);
  }

  static boolean allows(InetAddress address) {
    return address.getHostAddress().equals("127.0.0.1") || PublicAddresses.contain(address);
  }

  private static final Config CONFIG =
      ((ConfigReading.Read)
              ConfigReader.read(
                  """
                  name = "Weekly"
                  address = "https://weekly.example/"
                  """,
                  "coranto.toml",
                  List.of()))
          .config();

  private static final Set<Integer> ALL_PORTS =
      IntStream.range(1, 65536).boxed().collect(Collectors.toUnmodifiableSet());

  /// For links: any port, no gaps, short waits.
  public static PolitenessPolicy links() {
    return limited(PolitenessPolicy.ofLinks("test", CONFIG));
  }

  /// For sources.
  public static PolitenessPolicy sources() {
    return limited(PolitenessPolicy.ofSources("test", CONFIG));
  }

  private static PolitenessPolicy limited(PolitenessPolicy usual) {
    return usual
        .with(new Rate(2, Duration.ZERO, 8))
        .with(new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofSeconds(60)))
        .with(new Bodies(64 * 1024, usual.bodies().part()))
        .withPorts(ALL_PORTS)
        .withCopies("http://nobody.invalid/?url=");
  }

  /// Half a second from one request to the next.
  static PolitenessPolicy patient() {
    return links().with(new Rate(2, Duration.ofMillis(500), 8));
  }

  /// Gives up after half a second.
  static PolitenessPolicy hurried() {
    var half = Duration.ofMillis(500);
    return links().with(new Timeouts(half, half, Duration.ofSeconds(60)));
  }

  static PolitenessPolicy onlyPorts(Set<Integer> ports) {
    return links().withPorts(ports);
  }
}
