package org.coranto.app.http;

import java.time.Duration;

/// Waits between requests. A test passes one that only moves its clock.
@FunctionalInterface
public interface Sleeper {

  void sleep(Duration duration) throws InterruptedException;
}
