package org.coranto.forge;

import java.util.Optional;
import org.coranto.json.JsonValue;

/// GitHub's pull requests; the patch has the same URL with another media type.
final class GithubPulls implements PullShapes {

  @Override
  public String mark() {
    return "#";
  }

  @Override
  public String one(String repository, long number) {
    return "repos/%s/pulls/%d".formatted(repository, number);
  }

  @Override
  public String open(String repository) {
    return "repos/%s/pulls?state=open&sort=created&direction=asc&per_page=100"
        .formatted(repository);
  }

  @Override
  public String patch(String repository, long number) {
    return one(repository, number);
  }

  @Override
  public String patchType() {
    return "application/vnd.github.diff";
  }

  @Override
  public Optional<PullRequest> read(JsonValue json) {
    return GithubShapes.pull(json);
  }
}
