package org.coranto.app.http;

import java.time.Duration;
import java.util.Set;
import org.coranto.config.Config;
import org.coranto.web.ArchivedCopy;

/// Rate limits, limits of size and time, and headers for requests to third-party servers. Link
/// checks and sources are two policies of one client.
///
/// @param userAgent `Coranto/0.1 (+https://weekly.example/; checks links)`
/// @param language preferred: `en`
/// @param ports that may be connected to; in private networks any may be
/// @param redirects that the client follows; 0 where the caller follows them, past the client's
///   checks each time
/// @param robots whether robots.txt is obeyed (RFC 9309)
/// @param privateNetworks whether addresses are allowed that only this machine and its network can
///   reach: never for addresses from other people
/// @param copies where copies of missing pages are looked up, without the page's address
public record PolitenessPolicy(
    String userAgent,
    String language,
    Rate rate,
    Timeouts timeouts,
    Bodies bodies,
    Set<Integer> ports,
    int redirects,
    boolean robots,
    Retries retries,
    boolean privateNetworks,
    String copies) {

  /// How many requests, and how often.
  ///
  /// @param perHost requests to one host at the same time
  /// @param gap from the start of one request to a host to the start of the next
  /// @param total requests to all hosts at the same time
  public record Rate(int perHost, Duration gap, int total) {}

  /// How long a request may take.
  ///
  /// @param connect until a connection is open
  /// @param whole until the response has been read, with everything before
  /// @param patience the longest pause to wait when a server asks for one
  public record Timeouts(Duration connect, Duration whole, Duration patience) {}

  /// How much of a response is read.
  ///
  /// @param bytes of a body, after decompression
  /// @param part which bodies are read, and what happens to longer ones
  public record Bodies(int bytes, Part part) {}

  /// The part of a body that is read.
  public enum Part {
    /// The beginning of a text with status 2xx; other bodies are not read.
    BEGINNING_OF_TEXT,
    /// All of it; what is longer is a failure.
    WHOLE
  }

  /// When a request is sent again.
  ///
  /// @param between before the second try; twice that before the third
  /// @param serverErrors whether 500, 502 and 504 are tried again, as 429 and 503 always are
  /// @param allowances whether headers that count requests are obeyed (`X-RateLimit-Reset`)
  /// @param missing whether a page is fetched again after 404: a new page is not on every server at
  ///   once
  public record Retries(
      Duration between, boolean serverErrors, boolean allowances, boolean missing) {}

  public PolitenessPolicy {
    ports = Set.copyOf(ports);
  }

  /// For linked pages, whose addresses come from anyone: one request at a time, and robots.txt.
  public static PolitenessPolicy ofLinks(String version, Config config) {
    var online = config.online();
    return new PolitenessPolicy(
        agent(version, config, "checks links"),
        config.newsletter().language(),
        new Rate(online.atOnce(), Duration.ofMillis(online.gap()), 64),
        new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(60)),
        new Bodies(512 * 1024, Part.BEGINNING_OF_TEXT),
        Set.copyOf(online.ports()),
        0,
        true,
        new Retries(Duration.ofSeconds(5), false, false, true),
        false,
        ArchivedCopy.AVAILABILITY);
  }

  /// For services that an editor has named: several requests at once, long responses.
  public static PolitenessPolicy ofSources(String version, Config config) {
    return new PolitenessPolicy(
        agent(version, config, "gathers for a newsletter"),
        config.newsletter().language(),
        new Rate(4, Duration.ZERO, 64),
        new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(90)),
        new Bodies(16 * 1024 * 1024, Part.WHOLE),
        Set.copyOf(config.online().ports()),
        5,
        false,
        new Retries(Duration.ofSeconds(2), true, true, false),
        false,
        ArchivedCopy.AVAILABILITY);
  }

  /// The newsletter's address is for server owners who want to know who sends the requests.
  private static String agent(String version, Config config, String purpose) {
    return "Coranto/%s (+%s; %s)".formatted(version, config.newsletter().address(), purpose);
  }

  public PolitenessPolicy with(Rate other) {
    return new PolitenessPolicy(
        userAgent,
        language,
        other,
        timeouts,
        bodies,
        ports,
        redirects,
        robots,
        retries,
        privateNetworks,
        copies);
  }

  public PolitenessPolicy with(Timeouts other) {
    return new PolitenessPolicy(
        userAgent,
        language,
        rate,
        other,
        bodies,
        ports,
        redirects,
        robots,
        retries,
        privateNetworks,
        copies);
  }

  public PolitenessPolicy with(Bodies other) {
    return new PolitenessPolicy(
        userAgent,
        language,
        rate,
        timeouts,
        other,
        ports,
        redirects,
        robots,
        retries,
        privateNetworks,
        copies);
  }

  public PolitenessPolicy withPorts(Set<Integer> others) {
    return new PolitenessPolicy(
        userAgent,
        language,
        rate,
        timeouts,
        bodies,
        others,
        redirects,
        robots,
        retries,
        privateNetworks,
        copies);
  }

  public PolitenessPolicy withCopies(String address) {
    return new PolitenessPolicy(
        userAgent,
        language,
        rate,
        timeouts,
        bodies,
        ports,
        redirects,
        robots,
        retries,
        privateNetworks,
        address);
  }

  /// The same with private networks, for services that an editor has named and placed there.
  public PolitenessPolicy withPrivateNetworks() {
    return new PolitenessPolicy(
        userAgent, language, rate, timeouts, bodies, ports, redirects, robots, retries, true,
        copies);
  }

  boolean allowsPort(int port) {
    return privateNetworks || ports.contains(port);
  }
}
