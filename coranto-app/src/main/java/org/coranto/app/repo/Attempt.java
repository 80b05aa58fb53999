package org.coranto.app.repo;

import java.util.function.Function;

/// The result of one try of a change.
public sealed interface Attempt<T> {

  /// The final result.
  record Done<T>(T value) implements Attempt<T> {}

  /// Another process was faster: read everything again and retry.
  record Overtaken<T>(WriteResult.Moved by) implements Attempt<T> {}

  default <R> Attempt<R> map(Function<T, R> change) {
    return switch (this) {
      case Done<T>(var value) -> new Done<>(change.apply(value));
      case Overtaken<T>(var by) -> new Overtaken<>(by);
    };
  }
}
