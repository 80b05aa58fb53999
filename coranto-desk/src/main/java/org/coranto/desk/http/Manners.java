package org.coranto.desk.http;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coranto.check.page.ArchivedCopy;
import org.coranto.config.Config;

/**
 * How the servers of strangers are asked.
 *
 * @param agent how Coranto calls itself: {@code Coranto/0.1 (+https://weekly.example/)}
 * @param language what it likes to read: {@code en}
 * @param atOnce requests to one host at the same time
 * @param gap from the beginning of one request to a host to that of the next
 * @param hosts requests to all hosts at the same time
 * @param connect until a connection stands
 * @param whole until an answer is read, with everything before
 * @param patience the longest pause that a server may ask for and get
 * @param bytes of a body that are read, after decompression
 * @param ports that may be asked
 * @param copies where copies of lost pages are asked for, without the page's address
 */
public record Manners(
    String agent,
    String language,
    int atOnce,
    Duration gap,
    int hosts,
    Duration connect,
    Duration whole,
    Duration patience,
    int bytes,
    Set<Integer> ports,
    String copies) {

  /**
   * @param config whose newsletter's address tells those who wonder who asks
   */
  public static Manners of(String version, Config config) {
    var newsletter = config.newsletter();
    return new Manners(
        "Coranto/%s (+%s; checks links)".formatted(version, newsletter.address()),
        newsletter.language(),
        config.online().atOnce(),
        Duration.ofMillis(config.online().gap()),
        64,
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        Duration.ofSeconds(60),
        512 * 1024,
        Set.copyOf(config.online().ports()),
        ArchivedCopy.AVAILABILITY);
  }

  /** For services that an editor has named: several questions at once, long answers. */
  public static Manners ofSources(String version, Config config) {
    var newsletter = config.newsletter();
    return new Manners(
        "Coranto/%s (+%s; gathers for a newsletter)".formatted(version, newsletter.address()),
        newsletter.language(),
        4,
        Duration.ZERO,
        64,
        Duration.ofSeconds(10),
        Duration.ofSeconds(60),
        Duration.ofSeconds(90),
        16 * 1024 * 1024,
        Set.copyOf(config.online().ports()),
        ArchivedCopy.AVAILABILITY);
  }

  /** The same on any port, for services on this machine and its neighbours. */
  public Manners anyPort() {
    return new Manners(
        agent,
        language,
        atOnce,
        gap,
        hosts,
        connect,
        whole,
        patience,
        bytes,
        IntStream.range(1, 65536).boxed().collect(Collectors.toUnmodifiableSet()),
        copies);
  }
}
