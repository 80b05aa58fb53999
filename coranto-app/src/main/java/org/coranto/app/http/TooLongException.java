package org.coranto.app.http;

import java.io.IOException;

/// The answer is longer than the limit.
final class TooLongException extends IOException {

  private static final long serialVersionUID = 1;

  TooLongException() {
    super("the answer does not end");
  }
}
