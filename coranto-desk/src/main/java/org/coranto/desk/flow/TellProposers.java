package org.coranto.desk.flow;

import java.util.Map;
import java.util.Optional;
import org.coranto.config.Config;
import org.coranto.desk.CorantoException;
import org.coranto.desk.http.Network;
import org.coranto.desk.source.PullRequestTelling;
import org.coranto.desk.source.Secrets;
import org.coranto.desk.source.WebWorld;
import org.coranto.draft.place.Answer;
import org.coranto.report.AnswerComment;
import org.coranto.source.forge.PullRequest;

/** Says below pull requests what has become of them, where that was asked for. */
final class TellProposers {

  private final PullRequestTelling telling;

  private TellProposers(PullRequestTelling telling) {
    this.telling = telling;
  }

  /** Where nothing can be written, nothing is begun. */
  static TellProposers of(
      Network network, String version, Config config, Map<String, String> environment) {
    var pulls = AskPullRequests.pulls(config);
    if (!pulls.hasToken()) {
      throw new CorantoException(
          "--tell writes comments, which needs a token: name its environment variable in coranto.toml, [pull-requests], as in token = \"FORGE_TOKEN\"");
    }
    var secrets = new Secrets(environment);
    var web =
        new WebWorld(
            AskPullRequests.services(network, version, config),
            Optional.empty(),
            secrets,
            network.timepiece()::now);
    return new TellProposers(new PullRequestTelling(pulls, web, secrets, network.timepiece()));
  }

  /** Why it could not be said, if so. */
  Optional<String> tell(PullRequest pull, Answer answer) {
    try {
      return telling.tell(pull, AnswerComment.of(answer));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CorantoException("was interrupted while telling what became of pull requests", e);
    }
  }
}
