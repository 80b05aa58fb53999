package org.coranto.app.preview;

import java.io.IOException;

/// Detects changes in watched folders.
interface ChangeDetector extends AutoCloseable {

  /// Waits for a change and those right after it: an editor program saves in several steps.
  ///
  /// @return false once it is closed
  boolean awaitChange() throws IOException;

  @Override
  void close() throws IOException;
}
