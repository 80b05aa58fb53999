package org.coranto.adopt;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The generators that are known, the one with the surest marks first; a new one is a line here.
final class SiteGenerators {

  private static final List<Function<RepositoryFacts, Optional<? extends SiteGenerator>>> ALL =
      List.of(Pelican::in, Zola::in, Hugo::in, Jekyll::in);

  private SiteGenerators() {}

  static Optional<SiteGenerator> in(RepositoryFacts repository) {
    return ALL.stream()
        .<SiteGenerator>flatMap(generator -> generator.apply(repository).stream())
        .findFirst();
  }
}
