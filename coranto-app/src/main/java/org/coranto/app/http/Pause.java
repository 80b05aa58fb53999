package org.coranto.app.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.coranto.web.HttpResponse;

/// The pauses that servers ask for in response headers.
final class Pause {

  /// Smaller numbers are seconds from now, larger numbers seconds since 1970.
  private static final long EPOCH = 100_000_000;

  private Pause() {}

  /// `Retry-After`, in seconds or as a date (RFC 9110, 10.2.3).
  static Optional<Duration> retryAfter(HttpResponse answer, Instant now) {
    var written = answer.header("retry-after").strip();
    try {
      return written.matches("[0-9]{1,9}")
          ? Optional.of(Duration.ofSeconds(Long.parseLong(written)))
          : Optional.of(
              Duration.between(
                  now,
                  ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant()));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// `X-RateLimit-Remaining: 0` and `X-RateLimit-Reset` (GitHub, Forgejo: seconds since 1970),
  /// `RateLimit-…` (GitLab; in the IETF's draft seconds from now).
  static Optional<Duration> rateLimit(HttpResponse answer, Instant now) {
    for (var prefix : new String[] {"x-ratelimit-", "ratelimit-"}) {
      var reset = answer.header(prefix + "reset").strip();
      if (answer.header(prefix + "remaining").strip().equals("0") && reset.matches("[0-9]{1,12}")) {
        long seconds = Long.parseLong(reset);
        return Optional.of(
            seconds < EPOCH
                ? Duration.ofSeconds(seconds)
                : Duration.between(now, Instant.ofEpochSecond(seconds)).plusSeconds(1));
      }
    }
    return Optional.empty();
  }
}
