package org.coranto.adopt;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The list of known generators, the one with the most reliable files first.
final class SiteGenerators {

  private static final List<Function<RepositoryFacts, Optional<? extends SiteGenerator>>> ALL =
      List.of(Pelican::in, Zola::in, Hugo::in, Jekyll::in, Eleventy::in);

  private SiteGenerators() {}

  static Optional<SiteGenerator> in(RepositoryFacts repository) {
    return ALL.stream()
        .<SiteGenerator>flatMap(generator -> generator.apply(repository).stream())
        .findFirst();
  }
}
