package org.coranto.check.kinds;

import java.util.function.Function;

/** A value that could be read, or why not. */
sealed interface Attempt<T> {

  record Done<T>(T value) implements Attempt<T> {}

  record Failed<T>(String why) implements Attempt<T> {}

  default <U> Attempt<U> then(Function<T, Attempt<U>> next) {
    return switch (this) {
      case Done<T>(var value) -> next.apply(value);
      case Failed<T>(var why) -> new Failed<>(why);
    };
  }
}
