package org.coranto.workflow;

import java.util.Optional;
import java.util.regex.Pattern;

/// From where a workflow fetches Coranto, and which: a commit, so that what runs tomorrow is what
/// was looked at today.
///
/// @param repository an address that anybody can fetch: `https://example.org/coranto.git`
/// @param revision a whole commit id
public record CorantoSource(String repository, String revision) {

  private static final Pattern ADDRESS =
      Pattern.compile("https://[A-Za-z0-9.-]+(?::[0-9]+)?/[A-Za-z0-9._~/-]+");

  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");

  /// Empty where one of them is something else, which would be unsafe or would not work.
  public static Optional<CorantoSource> of(String repository, String revision) {
    return ADDRESS.matcher(repository).matches() && COMMIT.matcher(revision).matches()
        ? Optional.of(new CorantoSource(repository, revision))
        : Optional.empty();
  }
}
