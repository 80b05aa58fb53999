package org.coranto.forge;

import java.util.Optional;
import org.coranto.json.JsonValue;

/// Forgejo's and Gitea's pull requests.
final class ForgejoPulls implements PullShapes {

  @Override
  public String mark() {
    return "#";
  }

  @Override
  public String one(String repository, long number) {
    return "api/v1/repos/%s/pulls/%d".formatted(repository, number);
  }

  @Override
  public String open(String repository) {
    return "api/v1/repos/%s/pulls?state=open&sort=oldest&limit=50".formatted(repository);
  }

  @Override
  public String patch(String repository, long number) {
    return one(repository, number) + ".diff";
  }

  @Override
  public String patchType() {
    return "text/plain";
  }

  @Override
  public Optional<PullRequest> read(JsonValue json) {
    return GithubShapes.pull(json);
  }
}
