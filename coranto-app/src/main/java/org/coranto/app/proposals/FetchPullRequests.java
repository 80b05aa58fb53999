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
import org.coranto.app.store.AnswerStore;
import org.coranto.config.Config;
import org.coranto.config.SourceSettings;
import org.coranto.forge.PullRequests;

/** Asks the newsletter's forge for pull requests. */
final class FetchPullRequests {

  private final Newsletter newsletter;

  FetchPullRequests(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /** What has not changed is not sent again, where the newsletter keeps a database. */
  List<Proposed> of(PullRequestChoice choice) {
    var pulls = pulls(newsletter.config());
    var runtime = newsletter.runtime();
    var secrets = new Secrets(runtime.environment());
    var client = services(newsletter);
    var web =
        newsletter
            .storeIfKept()
            .map(AnswerStore::new)
            .map(memory -> new WebExecutor(client, memory, secrets, runtime.clock()))
            .orElseGet(() -> new WebExecutor(client, secrets, runtime.clock()));
    try {
      return new PullRequestRunner(pulls, web, secrets).ask(choice);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CorantoException("was interrupted while asking for pull requests", e);
    }
  }

  static PoliteClient services(Newsletter newsletter) {
    var config = newsletter.config();
    var network = newsletter.runtime().network().get();
    var policy = PolitenessPolicy.ofSources(newsletter.runtime().version(), config);
    return config.pullRequests().network() == SourceSettings.Network.PRIVATE
        ? new PoliteClient(network, policy.withPrivateNetworks())
        : new PoliteClient(network, policy);
  }

  /** Those that the configuration tells of. */
  static PullRequests pulls(Config config) {
    return PullRequests.of(config).orElseThrow(FetchPullRequests::nowhere);
  }

  private static CorantoException nowhere() {
    return new CorantoException(
        "nothing says where the pull requests are. Give in coranto.toml the newsletter's page on"
            + " its forge, as in repository = \"https://forge.example/weekly/newsletter\"; and"
            + " where its host is not known, [pull-requests] with forge and repository");
  }
}
