package org.coranto.forge;

/// A pull request on a forge. Its texts are untrusted; they are on one line and have a limited
/// length.
///
/// @param name its name for people: `#12`, on GitLab `!12`
/// @param draft whether its author marked it as not ready
/// @param address its page for people; empty if unknown
/// @param by its author's name there; empty if the account was deleted
/// @param head its revision
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
