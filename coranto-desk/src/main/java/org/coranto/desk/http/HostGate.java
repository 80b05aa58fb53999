package org.coranto.desk.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** One host's door: so many requests at once, one after the other, and pauses when it asks. */
final class HostGate {

  /** After so many in a row that nobody answered, the host counts as down for this run. */
  private static final int SILENCES = 3;

  private final Timepiece timepiece;
  private final Semaphore places;
  private final Object door = new Object();
  private final Duration usual;
  private Duration gap;
  private Instant next = Instant.MIN;
  private Optional<Instant> paused = Optional.empty();
  private int silences;
  private String silence = "";

  HostGate(Manners manners, Timepiece timepiece) {
    this.timepiece = timepiece;
    this.places = new Semaphore(manners.atOnce(), true);
    this.usual = manners.gap();
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
      var wait = turn(timepiece.now());
      if (wait.isPositive()) {
        timepiece.sleep(wait);
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
        .map(until -> Duration.between(timepiece.now(), until))
        .filter(Duration::isPositive)
        .orElse(Duration.ZERO);
  }

  synchronized void answered() {
    silences = 0;
  }

  synchronized void silent(String why) {
    silences++;
    silence = why;
  }

  /** Why nobody need ask it any more in this run. */
  synchronized Optional<String> down() {
    return silences >= SILENCES ? Optional.of(silence) : Optional.empty();
  }
}
