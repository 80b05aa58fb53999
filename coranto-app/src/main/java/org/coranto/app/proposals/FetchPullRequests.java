package org.coranto.app.proposals;

import java.util.List;
import org.coranto.app.CorantoException;
import org.coranto.app.http.PoliteClient;
import org.coranto.app.http.PolitenessPolicy;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.source.Proposed;
import org.coranto.app.source.PullRequestChoice;
import org.coranto.app.source.PullRequestRunner;
import org.coranto.app.source.Secrets;
import org.coranto.app.source.WebExecutor;
import org.coranto.config.Config;
import org.coranto.forge.PullRequests;

/// Fetches pull requests from the newsletter's forge.
final class FetchPullRequests {

  private final Newsletter newsletter;

  FetchPullRequests(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /// Fetches the pull requests; in a newsletter that keeps tips, unchanged ones come from the
  /// cache.
  List<Proposed> of(PullRequestChoice choice) {
    var pulls = pulls(newsletter.config());
    var runtime = newsletter.runtime();
    var secrets = new Secrets(runtime.environment());
    var client = services(newsletter);
    var web =
        newsletter.keepsTips()
            ? new WebExecutor(client, newsletter.cache(), secrets)
            : new WebExecutor(client, secrets);
    try {
      return new PullRequestRunner(pulls, web, secrets).fetch(choice);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CorantoException("was interrupted while fetching pull requests", e);
    }
  }

  static PoliteClient services(Newsletter newsletter) {
    var config = newsletter.config();
    var network = newsletter.runtime().network().get();
    return new PoliteClient(
        network,
        PolitenessPolicy.ofSources(
            newsletter.runtime().version(), config, config.pullRequests().network()));
  }

  /// The pull requests of the configured repository.
  static PullRequests pulls(Config config) {
    return PullRequests.of(config).orElseThrow(FetchPullRequests::nowhere);
  }

  private static CorantoException nowhere() {
    return new CorantoException(
        "the repository of the pull requests is not known. Set in coranto.toml the newsletter's page"
            + " on its forge, for example repository = \"https://forge.example/weekly/newsletter\";"
            + " for an unknown host also set forge and repository in [pull-requests]");
  }
}
