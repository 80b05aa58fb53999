package org.coranto.app.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** One host's door: so many requests at once, one after the other, and pauses when it asks. */
final class HostGate {

  /** After so many in a row that nobody answered, the host counts as down for this run. */
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

  HostGate(PolitenessPolicy.Rate rate, InstantSource clock, Sleeper sleeper) {
    this.clock = clock;
    this.sleeper = sleeper;
    this.places = new Semaphore(rate.perHost(), true);
    this.usual = rate.gap();
    this.gap = usual;
  }

  /** What one holds while reading the notice on the door, robots.txt. */
  Object door() {
    return door;
  }

  /** Waits for its turn; {@link #leave} has to follow. */
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

  /** How long from now until the next request may begin; reserves that moment. */
  synchronized Duration turn(Instant now) {
    var at = next.isAfter(now) ? next : now;
    if (paused.isPresent() && paused.get().isAfter(at)) {
      at = paused.get();
    }
    next = at.plus(gap);
    return Duration.between(now, at);
  }

  /** The host wants more time between two requests. */
  synchronized void slower(Duration wanted) {
    gap = wanted.compareTo(usual) > 0 ? wanted : usual;
  }

  /** The host wants to be left alone until then. */
  synchronized void pause(Instant until) {
    if (paused.isEmpty() || until.isAfter(paused.get())) {
      paused = Optional.of(until);
    }
  }

  /** How long it still wants to be left alone. */
  synchronized Duration pause() {
    return paused
        .map(until -> Duration.between(clock.instant(), until))
        .filter(Duration::isPositive)
        .orElse(Duration.ZERO);
  }

  synchronized void answered() {
    silences = 0;
  }

  /** Counts failures that are the host's. */
  synchronized void failed(HttpResult.Failed failed) {
    if (failed.reason().isOfHost()) {
      silences++;
      last = Optional.of(failed);
    }
  }

  /** Why no more requests are sent to it in this run. */
  synchronized Optional<HttpResult.Failed> down() {
    return silences >= SILENCES ? last : Optional.empty();
  }
}
