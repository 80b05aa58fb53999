package org.coranto.app.repo;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import org.coranto.model.TextChange;
import org.coranto.model.TextChange.Because;
import org.coranto.model.TextChange.Kept;
import org.coranto.model.TextChange.Notice;
import org.coranto.model.TextChange.Why;

/** What became of one try to change a text of the newsletter. */
public sealed interface WriteResult {

  /**
   * It is committed, and in its file.
   *
   * @param commit its id
   * @param notices what is not as it usually is afterwards
   */
  record Written(String commit, Set<Notice> notices) implements WriteResult {
    public Written {
      notices = Set.copyOf(notices);
    }
  }

  /**
   * Nothing was written: the text or the branch is not what the change was made from any more.
   *
   * @param theirs what is there now: a commit, or a file that somebody changed
   */
  record Moved(String theirs) implements WriteResult {}

  /** It is in its file, and no commit was made. */
  record Unversioned(Because because) implements WriteResult {}

  /** Nothing was written. */
  record Refused(Path file, Why why) implements WriteResult {}

  /** The result of a use case, which begins anew where somebody else was faster. */
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
