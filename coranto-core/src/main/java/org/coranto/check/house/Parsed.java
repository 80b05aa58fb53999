package org.coranto.check.house;

import java.util.function.Function;

/// A parsed value, or the reason why it could not be parsed.
sealed interface Parsed<T> {

  record Done<T>(T value) implements Parsed<T> {}

  record Failed<T>(String why) implements Parsed<T> {}

  default <U> Parsed<U> then(Function<T, Parsed<U>> next) {
    return switch (this) {
      case Done<T>(var value) -> next.apply(value);
      case Failed<T>(var why) -> new Failed<>(why);
    };
  }
}
