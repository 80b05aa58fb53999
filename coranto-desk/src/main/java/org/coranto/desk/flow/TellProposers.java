package org.coranto.desk.flow;

import java.util.Optional;
import org.coranto.desk.CorantoException;
import org.coranto.desk.Obstacle;
import org.coranto.desk.newsletter.Newsletter;
import org.coranto.desk.source.PullRequestTelling;
import org.coranto.desk.source.Secrets;
import org.coranto.desk.source.WebExecutor;
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
  static TellProposers of(Newsletter newsletter) {
    var pulls = AskPullRequests.pulls(newsletter.config());
    if (!pulls.hasToken()) {
      throw new CorantoException(new Obstacle.NoForgeToken());
    }
    var runtime = newsletter.runtime();
    var secrets = new Secrets(runtime.environment());
    var web =
        new WebExecutor(
            AskPullRequests.services(newsletter), Optional.empty(), secrets, runtime.clock());
    var sleeper = runtime.network().get().sleeper();
    return new TellProposers(new PullRequestTelling(pulls, web, secrets, sleeper));
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
