package org.coranto.forge;

import java.util.Optional;
import org.coranto.json.JsonValue;

/// Requests and answers of one kind of forge for pull requests. Paths are relative to its API's
/// URL.
interface PullShapes {

  /// Before the number: `#`.
  String mark();

  String one(String repository, long number);

  /// Those that are open, the oldest first.
  String open(String repository);

  /// Its changes as `git diff` writes them.
  String patch(String repository, long number);

  /// The `Accept` of that.
  String patchType();

  /// Empty where it is none.
  Optional<PullRequest> read(JsonValue json);
}
