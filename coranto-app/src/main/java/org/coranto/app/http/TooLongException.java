package org.coranto.app.http;

import java.io.IOException;

/** An answer that is longer than anybody would read. */
final class TooLongException extends IOException {

  private static final long serialVersionUID = 1;

  TooLongException() {
    super("the answer does not end");
  }
}
