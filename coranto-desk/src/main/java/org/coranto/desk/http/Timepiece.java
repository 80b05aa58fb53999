package org.coranto.desk.http;

import java.time.Duration;
import java.time.Instant;

/** What time it is, and waiting. */
public interface Timepiece {

  Instant now();

  void sleep(Duration duration) throws InterruptedException;

  /** This machine's clock. */
  static Timepiece real() {
    return new Timepiece() {
      @Override
      public Instant now() {
        return Instant.now();
      }

      @Override
      public void sleep(Duration duration) throws InterruptedException {
        Thread.sleep(duration);
      }
    };
  }
}
