package org.coranto.app;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Trouble with the world, told to a person: what was being done, to what, and what to try. Becomes
 * an exit code or a page in exactly one place.
 */
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

  /** A front door adds what helps there. */
  public CorantoException(Obstacle obstacle) {
    super(obstacle.sentence());
    this.obstacle = obstacle;
  }

  public CorantoException(Obstacle obstacle, Throwable cause) {
    super(obstacle.sentence(), cause);
    this.obstacle = obstacle;
  }

  /** What the user can do something about, where that is known. */
  public Optional<Obstacle> obstacle() {
    return Optional.ofNullable(obstacle);
  }

  private static String reason(Throwable cause) {
    var message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
