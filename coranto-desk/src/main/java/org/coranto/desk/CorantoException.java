package org.coranto.desk;

/**
 * Trouble with the world, told to a person: what was being done, to what, and what to try. Becomes
 * an exit code or a page in exactly one place.
 */
public final class CorantoException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public CorantoException(String message) {
    super(message);
  }

  public CorantoException(String message, Throwable cause) {
    super(message + ": " + reason(cause), cause);
  }

  private static String reason(Throwable cause) {
    var message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
