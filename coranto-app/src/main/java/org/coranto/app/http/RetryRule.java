package org.coranto.app.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.coranto.web.HttpResponse;

/// The pause after a response before the next request, by a policy.
record RetryRule(PolitenessPolicy.Retry retry) {

  /// Empty if there is no pause.
  ///
  /// @param tries the number of tries so far
  Optional<Duration> pause(HttpResponse response, int tries, Instant now) {
    var usual = retry.between().multipliedBy(tries);
    return switch (response.status()) {
      case 429, 503 -> asked(response, now).or(() -> Optional.of(usual));
      case 500, 502, 504 -> retry.serverErrors() ? Optional.of(usual) : Optional.empty();
      // A forge answers 403 when its request limit is reached.
      case 403 -> retry.allowances() ? asked(response, now) : Optional.empty();
      // A successful response may be the last one before the limit.
      default -> allowance(response, now);
    };
  }

  private Optional<Duration> asked(HttpResponse response, Instant now) {
    return Pause.retryAfter(response, now).or(() -> allowance(response, now));
  }

  private Optional<Duration> allowance(HttpResponse response, Instant now) {
    return retry.allowances() ? Pause.rateLimit(response, now) : Optional.empty();
  }
}
