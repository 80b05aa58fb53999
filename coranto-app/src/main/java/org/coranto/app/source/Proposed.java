package org.coranto.app.source;

import java.util.Optional;
import org.coranto.forge.PullRequest;
import org.coranto.proposal.EntryOrigin;

/// The result of fetching a pull request.
public sealed interface Proposed {

  /// The pull request, or the list of them.
  EntryOrigin origin();

  /// @param patch the patch as received, within the size limit
  @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
  record Patched(PullRequest pull, byte[] patch) implements Proposed {
    @Override
    public EntryOrigin origin() {
      return new EntryOrigin.OfPullRequest(pull.number(), pull.name());
    }
  }

  /// @param pull empty if the forge returned no data
  /// @param because the reason as a sentence
  record Refused(EntryOrigin origin, Optional<PullRequest> pull, String because)
      implements Proposed {}
}
