package org.coranto.app.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.coranto.web.HttpResponse;

/** Says how long a server wants no requests after a response, by a policy. */
record RetryRule(PolitenessPolicy.Retries retries) {

  /**
   * Empty where it wants no pause.
   *
   * @param tries how many there have been
   */
  Optional<Duration> pause(HttpResponse response, int tries, Instant now) {
    var usual = retries.between().multipliedBy(tries);
    return switch (response.status()) {
      case 429, 503 -> asked(response, now).or(() -> Optional.of(usual));
      case 500, 502, 504 -> retries.serverErrors() ? Optional.of(usual) : Optional.empty();
      // A forge says 403 when an allowance is used up.
      case 403 -> retries.allowances() ? asked(response, now) : Optional.empty();
      // A good response may say that it was the last of an allowance.
      default -> allowance(response, now);
    };
  }

  private Optional<Duration> asked(HttpResponse response, Instant now) {
    return Pause.retryAfter(response, now).or(() -> allowance(response, now));
  }

  private Optional<Duration> allowance(HttpResponse response, Instant now) {
    return retries.allowances() ? Pause.rateLimit(response, now) : Optional.empty();
  }
}
