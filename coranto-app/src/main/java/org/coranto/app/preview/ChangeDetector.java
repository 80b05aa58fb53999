package org.coranto.app.preview;

import java.io.IOException;

/** A way to find out that something has changed. */
interface ChangeDetector extends AutoCloseable {

  /**
   * Waits for a change, and for those that came with it: an editor saves in several steps.
   *
   * @return false once it is closed
   */
  boolean awaitChange() throws IOException;

  @Override
  void close() throws IOException;
}
