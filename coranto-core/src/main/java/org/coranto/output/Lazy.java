package org.coranto.output;

import java.util.Optional;
import java.util.function.Supplier;

/// Asks its source when it is first asked itself, from whichever thread, and keeps the answer.
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
