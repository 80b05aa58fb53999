package org.coranto.desk.flow;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.desk.source.PullRequestChoice;

/**
 * What is received.
 *
 * @param newsletter the newsletter's folder
 * @param configuration the {@code coranto.toml}, which may lie elsewhere
 * @param patches the files that hold proposals
 * @param pulls the pull requests that are asked for
 * @param draft the draft that they are for; without one, the open draft
 * @param place whether the draft is written
 * @param tell whether each pull request gets a comment that says what has become of it
 * @param environment where the forge's token is
 */
public record ReceiveRequest(
    Path newsletter,
    Path configuration,
    List<Path> patches,
    PullRequestChoice pulls,
    Optional<Path> draft,
    boolean place,
    boolean tell,
    Map<String, String> environment) {

  /** Names what it is and not what is secret. */
  @Override
  public String toString() {
    return "ReceiveRequest[%s, %s, %s]".formatted(newsletter, patches, pulls);
  }
}
