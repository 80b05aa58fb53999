package org.coranto.app.proposals;

import java.util.Optional;
import org.coranto.app.CorantoException;
import org.coranto.app.Obstacle;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.source.PullRequestCommenter;
import org.coranto.app.source.Secrets;
import org.coranto.app.source.WebExecutor;
import org.coranto.forge.PullRequest;
import org.coranto.proposal.ProposalAnswer;
import org.coranto.report.AnswerComment;

/// Comments on pull requests with the results, if requested.
final class AnswerProposers {

  private final PullRequestCommenter commenter;

  private AnswerProposers(PullRequestCommenter commenter) {
    this.commenter = commenter;
  }

  /// Throws if comments cannot be written, before anything is placed.
  static AnswerProposers of(Newsletter newsletter) {
    var pulls = FetchPullRequests.pulls(newsletter.config());
    if (!pulls.hasToken()) {
      throw new CorantoException(new Obstacle.NoForgeToken());
    }
    var runtime = newsletter.runtime();
    var secrets = new Secrets(runtime.environment());
    var web = new WebExecutor(FetchPullRequests.services(newsletter), secrets);
    var sleeper = runtime.network().get().sleeper();
    return new AnswerProposers(new PullRequestCommenter(pulls, web, secrets, sleeper));
  }

  /// Writes the comment; returns the reason if that failed.
  Optional<String> comment(PullRequest pull, ProposalAnswer answer) {
    try {
      return commenter.comment(pull, AnswerComment.of(answer));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CorantoException("was interrupted while commenting on pull requests", e);
    }
  }
}
