package org.coranto.forge;

import java.util.List;
import java.util.Optional;
import org.coranto.web.SourceRequest;

/// A forge's answer to a request for pull requests.
public sealed interface PullAnswer {

  /// @param next the request for the next page
  record Found(List<PullRequest> pulls, Optional<SourceRequest.Web> next) implements PullAnswer {}

  /// The answer cannot be used.
  record Trouble(PullTrouble why) implements PullAnswer {}
}
