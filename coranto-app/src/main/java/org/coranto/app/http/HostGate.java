package org.coranto.app.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// Rate limiting for one host: how many requests at once, the gap between them, and pauses.
final class HostGate {

  /// After this many failures in a row, the host counts as down for this run.
  private static final int SILENCES = 3;

  private final InstantSource clock;
  private final Sleeper sleeper;
  private final Semaphore places;
  private final Object door = new Object();
  private final Duration usual;
  private Duration gap;
  private Instant next = Instant.MIN;
  private Optional<Instant> paused = Optional.empty();
  private int silences;
  private Optional<HttpResult.Failed> last = Optional.empty();

  HostGate(PolitenessPolicy.Pace pace, InstantSource clock, Sleeper sleeper) {
    this.clock = clock;
    this.sleeper = sleeper;
    this.places = new Semaphore(pace.perHost(), true);
    this.usual = pace.gap();
    this.gap = usual;
  }

  /// The lock to hold while fetching robots.txt.
  Object door() {
    return door;
  }

  /// Waits until a request may be sent; [#leave] must follow.
  void enter() throws InterruptedException {
    places.acquire();
    try {
      var wait = turn(clock.instant());
      if (wait.isPositive()) {
        sleeper.sleep(wait);
      }
    } catch (InterruptedException e) {
      places.release();
      throw e;
    }
  }

  void leave() {
    places.release();
  }

  /// Reserves the next time slot; returns the time until it begins.
  synchronized Duration turn(Instant now) {
    var at = next.isAfter(now) ? next : now;
    if (paused.isPresent() && paused.get().isAfter(at)) {
      at = paused.get();
    }
    next = at.plus(gap);
    return Duration.between(now, at);
  }

  /// Sets a longer gap between two requests.
  synchronized void slower(Duration wanted) {
    gap = wanted.compareTo(usual) > 0 ? wanted : usual;
  }

  /// Allows no requests until then.
  synchronized void pause(Instant until) {
    if (paused.isEmpty() || until.isAfter(paused.get())) {
      paused = Optional.of(until);
    }
  }

  /// How long no requests are allowed from now.
  synchronized Duration pause() {
    return paused
        .map(until -> Duration.between(clock.instant(), until))
        .filter(Duration::isPositive)
        .orElse(Duration.ZERO);
  }

  synchronized void answered() {
    silences = 0;
  }

  /// Counts failures of the whole host.
  synchronized void failed(HttpResult.Failed failed) {
    if (failed.reason().isOfHost()) {
      silences++;
      last = Optional.of(failed);
    }
  }

  /// The failure because of which no more requests are sent to the host in this run, if any.
  synchronized Optional<HttpResult.Failed> down() {
    return silences >= SILENCES ? last : Optional.empty();
  }
}
