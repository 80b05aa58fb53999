package org.coranto.output;

import java.util.Optional;
import java.util.function.Supplier;

/// A value that is computed at the first request, thread-safe, and then kept.
public final class Lazy<T> implements Supplier<T> {

  private final Supplier<T> source;
  private Optional<T> answer = Optional.empty();

  public Lazy(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public synchronized T get() {
    if (answer.isEmpty()) {
      answer = Optional.of(source.get());
    }
    return answer.get();
  }
}
