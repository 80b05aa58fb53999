package org.coranto.config;

import java.net.URI;
import java.util.Optional;

/// `[pull-requests]`: where pull requests are read from. Defaults come from the newsletter's
/// `repository`.
///
/// @param forge `forge`: the kind of API
/// @param repository `repository`: `weekly/newsletter`
/// @param address `address`: the base URL of the API, with a slash at the end
/// @param token `token`: the environment variable that holds a token
/// @param network `network`: whether the server may be in a private network or on this machine
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
