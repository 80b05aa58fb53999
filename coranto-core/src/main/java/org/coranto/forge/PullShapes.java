package org.coranto.forge;

import java.util.Optional;
import org.coranto.json.JsonValue;

/// Requests and answers of one kind of forge for pull requests. Paths are relative to its API's
/// URL.
interface PullShapes {

  /// The text before the number: `#`.
  String mark();

  String one(String repository, long number);

  /// The path of the open pull requests, the oldest first.
  String open(String repository);

  /// The path of its changes in the format of `git diff`.
  String patch(String repository, long number);

  /// The `Accept` header for the patch.
  String patchType();

  /// Empty if it is not a pull request.
  Optional<PullRequest> read(JsonValue json);
}
