package org.coranto.desk.http;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The web of a test: servers at 127.0.0.1 count as public, and nothing else on this machine. */
public final class LocalWeb {

  public static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z");

  private LocalWeb() {}

  /** A clock that only moves when somebody waits. */
  public static final class Clock implements Timepiece {

    private Instant now = NOW;
    private final List<Duration> sleeps = new CopyOnWriteArrayList<>();

    @Override
    public synchronized Instant now() {
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

    /** For how long somebody waited, each time. */
    public List<Duration> sleeps() {
      return List.copyOf(sleeps);
    }
  }

  public static Network network() {
    return network(new Clock());
  }

  public static Network network(Timepiece clock) {
    return network(clock, host -> List.of(InetAddress.getAllByName(host)));
  }

  public static Network network(Timepiece clock, Network.Names names) {
    return new Network(names, LocalWeb::allows, Certificates.ofThisMachine(), clock);
  }

  static boolean allows(InetAddress address) {
    return address.getHostAddress().equals("127.0.0.1") || PublicAddresses.contain(address);
  }

  /** Any port, no gaps, short waits. */
  public static Manners manners() {
    return new Manners(
        "Coranto/test (+https://weekly.example/; checks links)",
        "en",
        2,
        Duration.ZERO,
        8,
        Duration.ofSeconds(5),
        Duration.ofSeconds(20),
        Duration.ofSeconds(60),
        64 * 1024,
        IntStream.range(1, 65536).boxed().collect(Collectors.toUnmodifiableSet()),
        "http://nobody.invalid/?url=");
  }

  /** Half a second from one request to the next. */
  static Manners patient() {
    var usual = manners();
    return new Manners(
        usual.agent(),
        usual.language(),
        usual.atOnce(),
        Duration.ofMillis(500),
        usual.hosts(),
        usual.connect(),
        usual.whole(),
        usual.patience(),
        usual.bytes(),
        usual.ports(),
        usual.copies());
  }

  /** Gives up after half a second. */
  static Manners hurried() {
    var usual = manners();
    return new Manners(
        usual.agent(),
        usual.language(),
        usual.atOnce(),
        usual.gap(),
        usual.hosts(),
        Duration.ofMillis(500),
        Duration.ofMillis(500),
        usual.patience(),
        usual.bytes(),
        usual.ports(),
        usual.copies());
  }

  static Manners onlyPorts(Set<Integer> ports) {
    var usual = manners();
    return new Manners(
        usual.agent(),
        usual.language(),
        usual.atOnce(),
        usual.gap(),
        usual.hosts(),
        usual.connect(),
        usual.whole(),
        usual.patience(),
        usual.bytes(),
        ports,
        usual.copies());
  }
}
