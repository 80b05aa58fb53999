package org.coranto.app.repo;

import java.util.function.Function;

/** What one try of a change came to. */
public sealed interface Attempt<T> {

  /** It is done, or cannot be. */
  record Done<T>(T value) implements Attempt<T> {}

  /** Somebody else was faster: read everything anew, and try again. */
  record Overtaken<T>(WriteResult.Moved by) implements Attempt<T> {}

  default <R> Attempt<R> map(Function<T, R> change) {
    return switch (this) {
      case Done<T>(var value) -> new Done<>(change.apply(value));
      case Overtaken<T>(var by) -> new Overtaken<>(by);
    };
  }
}
