package org.coranto.config;

import java.net.URI;
import java.util.Optional;

/// `[pull-requests]`: where `coranto receive --pull-request` asks. What is not given is read from
/// the newsletter's `repository`.
///
/// @param forge `forge`: which interface it speaks
/// @param repository `repository`: `weekly/newsletter`
/// @param address `address`: where the forge's interface is, with a slash at the end
/// @param token `token`: the environment variable that holds a token
/// @param network `network`: whether it may stand in a private network or on this machine
public record PullRequestSettings(
    Optional<ForgeKind> forge,
    Optional<String> repository,
    Optional<URI> address,
    Optional<String> token,
    SourceSettings.Network network) {

  public static final PullRequestSettings USUAL =
      new PullRequestSettings(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          SourceSettings.Network.PUBLIC);
}
