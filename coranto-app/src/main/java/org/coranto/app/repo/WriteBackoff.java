package org.coranto.app.repo;

import java.util.concurrent.ThreadLocalRandom;

/// Waits of random length, so that two processes do not collide again.
final class WriteBackoff {

  private static final int SHORT = 12;
  private static final int LONGEST = 200;

  private WriteBackoff() {}

  /// Waits briefly; returns false if interrupted.
  static boolean shortly() {
    return upTo(SHORT);
  }

  /// @param tries the number of failed tries
  static boolean after(int tries) {
    return upTo(Math.min(LONGEST, SHORT << Math.min(tries, 10)));
  }

  private static boolean upTo(int milliseconds) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(1, milliseconds + 1));
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
