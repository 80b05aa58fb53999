package org.coranto.app.source;

import java.io.Serial;

/// A comment could not be written.
final class CommentFailedException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final String because;

  CommentFailedException(String because) {
    super(because);
    this.because = because;
  }

  String because() {
    return because;
  }
}
