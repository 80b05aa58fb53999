package org.coranto.workflow;

import java.util.Optional;
import java.util.regex.Pattern;

/// The repository and the commit from which a workflow fetches Coranto. A commit is fixed, so the
/// workflow runs exactly what was reviewed.
///
/// @param repository a public URL: `https://example.org/coranto.git`
/// @param revision a full commit id
public record CorantoSource(String repository, String revision) {

  private static final Pattern ADDRESS =
      Pattern.compile("https://[A-Za-z0-9.-]+(?::[0-9]+)?/[A-Za-z0-9._~/-]+");

  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");

  /// Empty if a value has another form, which would be unsafe or would not work.
  public static Optional<CorantoSource> of(String repository, String revision) {
    return ADDRESS.matcher(repository).matches() && COMMIT.matcher(revision).matches()
        ? Optional.of(new CorantoSource(repository, revision))
        : Optional.empty();
  }
}
