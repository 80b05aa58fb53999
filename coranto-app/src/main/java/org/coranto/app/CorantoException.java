package org.coranto.app;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An I/O error or another obstacle outside the content. The message says what was being done, to
/// what, and what to try. One place in each front door turns it into an exit code or a page.
public final class CorantoException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient @Nullable Obstacle obstacle;

  public CorantoException(String message) {
    super(message);
    this.obstacle = null;
  }

  public CorantoException(String message, Throwable cause) {
    super(message + ": " + reason(cause), cause);
    this.obstacle = null;
  }

  /// The front door adds advice to the obstacle's sentence.
  public CorantoException(Obstacle obstacle) {
    super(obstacle.sentence());
    this.obstacle = obstacle;
  }

  public CorantoException(Obstacle obstacle, Throwable cause) {
    super(obstacle.sentence(), cause);
    this.obstacle = obstacle;
  }

  /// The obstacle, if the user can do something about it.
  public Optional<Obstacle> obstacle() {
    return Optional.ofNullable(obstacle);
  }

  private static String reason(Throwable cause) {
    var message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
