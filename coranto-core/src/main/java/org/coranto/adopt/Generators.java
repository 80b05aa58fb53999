package org.coranto.adopt;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The generators that are known, the one with the surest marks first; a new one is a line here. */
final class Generators {

  private static final List<Function<Repository, Optional<? extends Generator>>> ALL =
      List.of(Pelican::in, Zola::in, Hugo::in, Jekyll::in);

  private Generators() {}

  static Optional<Generator> in(Repository repository) {
    return ALL.stream()
        .<Generator>flatMap(generator -> generator.apply(repository).stream())
        .findFirst();
  }
}
