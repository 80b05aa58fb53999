package org.coranto.app.repo;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import org.coranto.model.TextChange;
import org.coranto.model.TextChange.Because;
import org.coranto.model.TextChange.Kept;
import org.coranto.model.TextChange.Notice;
import org.coranto.model.TextChange.Why;

/// The result of one try to change a text of the newsletter.
public sealed interface WriteResult {

  /// Committed and written to its file.
  ///
  /// @param commit the commit's id
  /// @param notices what is unusual about it
  record Written(String commit, Set<Notice> notices) implements WriteResult {
    public Written {
      notices = Set.copyOf(notices);
    }
  }

  /// Nothing was written: the text or the branch has changed since the change was made.
  ///
  /// @param theirs the current commit, or the file that was changed
  record Moved(String theirs) implements WriteResult {}

  /// Written into its file without a commit.
  record Unversioned(Because because) implements WriteResult {}

  /// Nothing was written.
  record Refused(Path file, Why why) implements WriteResult {}

  /// The attempt of a use case, which is repeated if another process was faster.
  default <T> Attempt<T> attempt(Function<TextChange, T> result) {
    return switch (this) {
      case Written(var commit, var notices) ->
          new Attempt.Done<>(result.apply(new Kept.Committed(commit, notices)));
      case Unversioned(var because) ->
          new Attempt.Done<>(result.apply(new Kept.Uncommitted(because)));
      case Refused(var file, var why) ->
          new Attempt.Done<>(result.apply(new TextChange.Refused(file.toString(), why)));
      case Moved moved -> new Attempt.Overtaken<>(moved);
    };
  }
}
