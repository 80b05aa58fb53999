package org.coranto.app.votes;

import java.util.List;
import org.coranto.app.CorantoException;
import org.coranto.config.Config;
import org.coranto.config.DidYouMean;
import org.coranto.config.VoteSettings;

/// The votes of a newsletter, or one of them by its name.
final class ChosenVotes {

  private final List<VoteSettings> all;

  /// @throws CorantoException if there are none
  ChosenVotes(Config config) {
    this.all = config.votes();
    if (all.isEmpty()) {
      throw new CorantoException("coranto.toml has no [[vote]]; docs/votes.md describes it");
    }
  }

  List<VoteSettings> all() {
    return all;
  }

  List<VoteSettings> of(String name) {
    return List.of(named(name));
  }

  private VoteSettings named(String name) {
    var names = all.stream().map(VoteSettings::name).toList();
    return all.stream()
        .filter(vote -> vote.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new CorantoException(
                "there is no vote “%s”.%s Votes: %s"
                    .formatted(name, DidYouMean.question(name, names), String.join(", ", names))));
  }
}
