package org.coranto.app.http;

import java.time.Duration;
import java.util.Set;
import org.coranto.config.Config;
import org.coranto.config.SourceSettings;
import org.coranto.web.ArchivedCopy;
import org.coranto.web.PageAnswer;

/// The rules for requests to third-party servers: who sends them, how often, how much is read, what
/// may be reached, when a request is sent again, and what is cached. Link checks and sources are
/// two policies of one client.
///
/// @param copies where copies of missing pages are looked up, without the page's address
public record PolitenessPolicy(
    Sender sender,
    Pace pace,
    Limits limits,
    Access access,
    Retry retry,
    CacheRules cache,
    String copies) {

  /// What a request says about its sender.
  ///
  /// @param agent `Coranto/0.1 (+https://weekly.example/; checks links)`
  /// @param language preferred: `en`
  public record Sender(String agent, String language) {

    /// The newsletter's address is for server owners who want to know who sends the requests.
    static Sender of(String version, Config config, String purpose) {
      var newsletter = config.newsletter();
      return new Sender(
          "Coranto/%s (+%s; %s)".formatted(version, newsletter.address(), purpose),
          newsletter.language());
    }
  }

  /// How many requests, and how often.
  ///
  /// @param perHost requests to one host at the same time
  /// @param gap from the start of one request to a host to the start of the next
  /// @param total requests to all hosts at the same time
  public record Pace(int perHost, Duration gap, int total) {}

  /// How long a request may take, and how much is read.
  ///
  /// @param connect until a connection is open
  /// @param whole until the response has been read, with everything before
  /// @param bytes of a body, after decompression
  /// @param part which bodies are read, and what happens to longer ones
  /// @param redirects that the client follows; 0 where the caller follows them, past the client's
  ///   checks each time
  public record Limits(Duration connect, Duration whole, int bytes, Part part, int redirects) {}

  /// The part of a body that is read.
  public enum Part {
    /// The beginning of a text with status 2xx; other bodies are not read.
    BEGINNING_OF_TEXT,
    /// All of it; what is longer is a failure.
    WHOLE
  }

  /// What may be reached.
  ///
  /// @param ports that may be connected to; in private networks any may be
  /// @param robots whether robots.txt is obeyed (RFC 9309)
  /// @param network private for services that an editor has named and placed there, never for
  ///   addresses from other people
  public record Access(Set<Integer> ports, boolean robots, SourceSettings.Network network) {

    public Access {
      ports = Set.copyOf(ports);
    }

    boolean allowsPrivate() {
      return switch (network) {
        case PUBLIC -> false;
        case PRIVATE -> true;
      };
    }

    boolean allowsPort(int port) {
      return allowsPrivate() || ports.contains(port);
    }
  }

  /// When a request is sent again.
  ///
  /// @param between before the second try; twice that before the third
  /// @param patience the longest pause to wait when a server asks for one
  /// @param serverErrors whether 500, 502 and 504 are tried again, as 429 and 503 always are
  /// @param allowances whether headers that count requests are obeyed (`X-RateLimit-Reset`)
  /// @param missing whether a page is fetched again after 404: a new page is not on every server at
  ///   once
  public record Retry(
      Duration between,
      Duration patience,
      boolean serverErrors,
      boolean allowances,
      boolean missing) {}

  /// What is cached, and for how long.
  ///
  /// @param kept how long an answer is kept, so that its validators can be sent
  /// @param largest the size in bytes of the largest answer that is kept
  /// @param fresh how long an answer is used without a request
  public record CacheRules(Duration kept, int largest, Freshness fresh) {}

  /// How long an answer is used without a request.
  ///
  /// @param found a page that is there, perhaps under a new address
  /// @param doubtful a page behind a login, with a bad certificate, or that looks like an error
  ///   page
  /// @param missing a page that is not there
  public record Freshness(Duration found, Duration doubtful, Duration missing) {

    /// A request is always sent.
    public static final Freshness NEVER =
        new Freshness(Duration.ZERO, Duration.ZERO, Duration.ZERO);

    /// Zero for an unknown answer.
    Duration of(PageAnswer answer) {
      return switch (answer) {
        case PageAnswer.Fine _, PageAnswer.Moved _ -> found;
        case PageAnswer.LoginWall _, PageAnswer.BadCertificate _, PageAnswer.SoftGone _ -> doubtful;
        case PageAnswer.Gone _ -> missing;
        case PageAnswer.NoHost _ -> Duration.ZERO; // it depends on the others of the same run
        case PageAnswer.Unknown _ -> Duration.ZERO;
      };
    }
  }

  /// For linked pages, whose addresses come from anyone: one request at a time, and robots.txt.
  public static PolitenessPolicy ofLinks(String version, Config config) {
    var online = config.online();
    return new PolitenessPolicy(
        Sender.of(version, config, "checks links"),
        new Pace(online.atOnce(), Duration.ofMillis(online.gap()), 64),
        new Limits(
            Duration.ofSeconds(10), Duration.ofSeconds(30), 512 * 1024, Part.BEGINNING_OF_TEXT, 0),
        new Access(Set.copyOf(online.ports()), true, SourceSettings.Network.PUBLIC),
        new Retry(Duration.ofSeconds(5), Duration.ofSeconds(60), false, false, true),
        new CacheRules(
            Duration.ofDays(30),
            20_000,
            new Freshness(Duration.ofHours(24), Duration.ofHours(6), Duration.ofHours(1))),
        ArchivedCopy.AVAILABILITY);
  }

  /// For services that an editor has named: several requests at once, long responses. An answer is
  /// always asked for again, and its server says whether it has changed.
  public static PolitenessPolicy ofSources(
      String version, Config config, SourceSettings.Network network) {
    return new PolitenessPolicy(
        Sender.of(version, config, "gathers for a newsletter"),
        new Pace(4, Duration.ZERO, 64),
        new Limits(Duration.ofSeconds(10), Duration.ofSeconds(60), 16 * 1024 * 1024, Part.WHOLE, 5),
        new Access(Set.copyOf(config.online().ports()), false, network),
        new Retry(Duration.ofSeconds(2), Duration.ofSeconds(90), true, true, false),
        new CacheRules(Duration.ofDays(60), 4 * 1024 * 1024, Freshness.NEVER),
        ArchivedCopy.AVAILABILITY);
  }
}
