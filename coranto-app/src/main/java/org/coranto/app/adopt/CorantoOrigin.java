package org.coranto.app.adopt;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.coranto.app.repo.NewsletterRepository;
import org.coranto.workflow.CorantoSource;

/// The commit of the Coranto that runs, and the URL that it was cloned from.
public final class CorantoOrigin {

  private CorantoOrigin() {}

  /// @param home the folder of the distribution, which `./coranto` builds at
  ///   `coranto-cli/target/dist` of its sources
  /// @return empty for a distribution in another folder, or one cloned from a URL that others
  ///   cannot use
  public static Optional<CorantoSource> at(Path home) {
    return Optional.of(home.toAbsolutePath().normalize())
        .filter(dist -> dist.endsWith(Path.of("coranto-cli", "target", "dist")))
        .map(dist -> dist.resolve("../../..").normalize())
        .filter(top -> Files.isRegularFile(top.resolve("mvnw")) && NewsletterRepository.isAt(top))
        .flatMap(CorantoOrigin::clonedAt);
  }

  private static Optional<CorantoSource> clonedAt(Path top) {
    try (var repository = NewsletterRepository.open(top)) {
      return repository
          .origin()
          .flatMap(
              address -> repository.head().flatMap(commit -> CorantoSource.of(address, commit)));
    }
  }
}
