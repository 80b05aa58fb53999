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
import org.coranto.app.http.PolitenessPolicy.Access;
import org.coranto.app.http.PolitenessPolicy.Limits;
import org.coranto.app.http.PolitenessPolicy.Pace;
import org.coranto.app.http.PolitenessPolicy.Retry;
import org.coranto.config.Config;
import org.coranto.config.ConfigReader;
import org.coranto.config.ConfigReading;
import org.coranto.config.SourceSettings;

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

  private static final Pace FAST = new Pace(2, Duration.ZERO, 8);
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration WHOLE = Duration.ofSeconds(20);

  /// For links: any port, no gaps, short waits.
  public static PolitenessPolicy links() {
    return links(FAST, CONNECT, WHOLE, ALL_PORTS);
  }

  /// Half a second from one request to the next.
  static PolitenessPolicy patient() {
    return links(new Pace(2, Duration.ofMillis(500), 8), CONNECT, WHOLE, ALL_PORTS);
  }

  /// Gives up after half a second.
  static PolitenessPolicy hurried() {
    var half = Duration.ofMillis(500);
    return links(FAST, half, half, ALL_PORTS);
  }

  static PolitenessPolicy onlyPorts(Set<Integer> ports) {
    return links(FAST, CONNECT, WHOLE, ports);
  }

  private static PolitenessPolicy links(
      Pace pace, Duration connect, Duration whole, Set<Integer> ports) {
    return limited(PolitenessPolicy.ofLinks("test", CONFIG), pace, connect, whole, ports);
  }

  /// For sources.
  public static PolitenessPolicy sources() {
    return sources(SourceSettings.Network.PUBLIC);
  }

  /// For sources in a network that only this machine can reach.
  static PolitenessPolicy neighbours() {
    return sources(SourceSettings.Network.PRIVATE);
  }

  private static PolitenessPolicy sources(SourceSettings.Network network) {
    return limited(
        PolitenessPolicy.ofSources("test", CONFIG, network), FAST, CONNECT, WHOLE, ALL_PORTS);
  }

  private static PolitenessPolicy limited(
      PolitenessPolicy usual, Pace pace, Duration connect, Duration whole, Set<Integer> ports) {
    var limits = usual.limits();
    var retry = usual.retry();
    return new PolitenessPolicy(
        usual.sender(),
        pace,
        new Limits(connect, whole, 64 * 1024, limits.part(), limits.redirects()),
        new Access(ports, usual.access().robots(), usual.access().network()),
        new Retry(
            retry.between(),
            Duration.ofSeconds(60),
            retry.serverErrors(),
            retry.allowances(),
            retry.missing()),
        usual.cache(),
        "http://nobody.invalid/?url=");
  }
}
