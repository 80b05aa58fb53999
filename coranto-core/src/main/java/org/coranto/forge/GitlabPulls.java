package org.coranto.forge;

import java.util.Optional;
import org.coranto.forge.PullRequest.State;
import org.coranto.json.JsonValue;

/// GitLab's merge requests, whose numbers are written `!12`.
final class GitlabPulls implements PullShapes {

  @Override
  public String mark() {
    return "!";
  }

  @Override
  public String one(String repository, long number) {
    return "%s/merge_requests/%d".formatted(project(repository), number);
  }

  @Override
  public String open(String repository) {
    return "%s/merge_requests?state=opened&order_by=created_at&sort=asc&per_page=100"
        .formatted(project(repository));
  }

  @Override
  public String patch(String repository, long number) {
    return one(repository, number) + "/raw_diffs";
  }

  @Override
  public String patchType() {
    return "text/plain";
  }

  private static String project(String repository) {
    return "api/v4/projects/" + ForgeUrls.encoded(repository);
  }

  @Override
  public Optional<PullRequest> read(JsonValue json) {
    return state(json.text("state"))
        .filter(_ -> json.number("iid") > 0)
        .map(state ->
            new PullRequest(
                json.number("iid"),
                mark() + json.number("iid"),
                state,
                json.isTrue("draft") || json.isTrue("work_in_progress"),
                ForgeUrls.brief(json.text("title")),
                ForgeUrls.page(json.text("web_url")),
                ForgeUrls.brief(json.get("author").text("username")),
                ForgeUrls.brief(json.text("sha"))));
  }

  private static Optional<State> state(String word) {
    return switch (word) {
      case "opened", "locked" -> Optional.of(State.OPEN);
      case "merged" -> Optional.of(State.MERGED);
      case "closed" -> Optional.of(State.CLOSED);
      default -> Optional.empty();
    };
  }
}
