package org.coranto.config;

import java.net.URI;
import java.util.Optional;

/**
 * {@code [pull-requests]}: where {@code coranto receive --pull-request} asks. What is not given is
 * read from the newsletter's {@code repository}.
 *
 * @param forge {@code forge}: which interface it speaks
 * @param repository {@code repository}: {@code weekly/newsletter}
 * @param address {@code address}: where the forge's interface is, with a slash at the end
 * @param token {@code token}: the environment variable that holds a token
 * @param network {@code network}: whether it may stand in a private network or on this machine
 */
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
