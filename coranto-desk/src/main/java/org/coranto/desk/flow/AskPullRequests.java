package org.coranto.desk.flow;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.config.Config;
import org.coranto.config.SourceSettings;
import org.coranto.desk.CorantoException;
import org.coranto.desk.http.Manners;
import org.coranto.desk.http.Network;
import org.coranto.desk.http.Services;
import org.coranto.desk.source.Proposed;
import org.coranto.desk.source.PullRequestChoice;
import org.coranto.desk.source.PullRequestRound;
import org.coranto.desk.source.Secrets;
import org.coranto.desk.source.WebWorld;
import org.coranto.desk.store.AnswerStore;
import org.coranto.desk.store.Database;
import org.coranto.source.forge.PullRequests;

/** Asks the newsletter's forge for pull requests. */
final class AskPullRequests {

  private final Network network;
  private final String version;

  AskPullRequests(Network network, String version) {
    this.network = network;
    this.version = version;
  }

  /** What has not changed is not sent again, where the desk keeps what it was told. */
  List<Proposed> of(
      Path root, Config config, PullRequestChoice choice, Map<String, String> environment) {
    var pulls = pulls(config);
    if (!TipDesk.isThere(root, config)) {
      return asked(config, pulls, choice, environment, Optional.empty());
    }
    try (var database = Database.open(TipDesk.file(root, config))) {
      return asked(config, pulls, choice, environment, Optional.of(new AnswerStore(database)));
    }
  }

  private List<Proposed> asked(
      Config config,
      PullRequests pulls,
      PullRequestChoice choice,
      Map<String, String> environment,
      Optional<AnswerStore> memory) {
    var secrets = new Secrets(environment);
    var web =
        new WebWorld(services(network, version, config), memory, secrets, network.timepiece()::now);
    try {
      return new PullRequestRound(pulls, web, secrets).ask(choice);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CorantoException("was interrupted while asking for pull requests", e);
    }
  }

  static Services services(Network network, String version, Config config) {
    var manners = Manners.ofSources(version, config);
    return config.pullRequests().network() == SourceSettings.Network.PRIVATE
        ? new Services(network.withNeighbours(), manners.anyPort())
        : new Services(network, manners);
  }

  /** Those that the configuration tells of. */
  static PullRequests pulls(Config config) {
    return PullRequests.of(config).orElseThrow(AskPullRequests::nowhere);
  }

  private static CorantoException nowhere() {
    return new CorantoException(
        "nothing says where the pull requests are. Give in coranto.toml the newsletter's page on its forge, as in repository = \"https://forge.example/weekly/newsletter\"; and where its host is not known, [pull-requests] with forge and repository");
  }
}
