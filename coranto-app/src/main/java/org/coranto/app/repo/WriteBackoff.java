package org.coranto.app.repo;

import java.util.concurrent.ThreadLocalRandom;

/** A wait of random length, so that two that met do not meet again. */
final class WriteBackoff {

  private static final int SHORT = 12;
  private static final int LONGEST = 200;

  private WriteBackoff() {}

  /** Whether the wait was not interrupted. */
  static boolean shortly() {
    return upTo(SHORT);
  }

  /**
   * @param tries that were in vain so far
   */
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
