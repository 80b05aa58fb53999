package org.coranto.forge;

/// What somebody proposes on a forge. All words are a stranger's, on one line and not too long.
///
/// @param name as people call it: `#12`, at GitLab `!12`
/// @param draft whether its author says that it is not ready
/// @param address its page for people; empty where the forge tells none
/// @param by its author's name there; empty where they have left
/// @param head the revision that it proposes
public record PullRequest(
    long number,
    String name,
    State state,
    boolean draft,
    String title,
    String address,
    String by,
    String head) {

  /// The state of a pull request on the forge.
  public enum State {
    OPEN,
    CLOSED,
    MERGED
  }
}
