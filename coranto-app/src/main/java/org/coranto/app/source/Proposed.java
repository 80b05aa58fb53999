package org.coranto.app.source;

import java.util.Optional;
import org.coranto.forge.PullRequest;

/** What came of asking for a pull request. */
public sealed interface Proposed {

  /** As people call it: {@code #12}. */
  String name();

  /**
   * @param patch not too long, but otherwise as it came
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
  record Patched(PullRequest pull, byte[] patch) implements Proposed {
    @Override
    public String name() {
      return pull.name();
    }
  }

  /**
   * @param pull empty where the forge told nothing of it
   * @param because in words
   */
  record Refused(String name, Optional<PullRequest> pull, String because) implements Proposed {}
}
