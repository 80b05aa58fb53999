package org.coranto.app.source;

import java.util.Optional;
import org.coranto.forge.PullRequest;

/// The result of fetching a pull request.
public sealed interface Proposed {

  /// The name of the pull request: `#12`.
  String name();

  /// @param patch the patch as received, within the size limit
  @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
  record Patched(PullRequest pull, byte[] patch) implements Proposed {
    @Override
    public String name() {
      return pull.name();
    }
  }

  /// @param pull empty if the forge returned no data
  /// @param because the reason as a sentence
  record Refused(String name, Optional<PullRequest> pull, String because) implements Proposed {}
}
