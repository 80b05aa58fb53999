package org.coranto.app.newsletter;

import org.coranto.app.CorantoException;
import org.coranto.app.repo.Attempt;
import org.coranto.app.repo.Change;
import org.coranto.app.repo.WriteResult;

/** What use cases that write a text of the newsletter have in common. */
public final class DraftCommit {

  private DraftCommit() {}

  /**
   * Writes a draft in the turn that its caller has, and again while a branch is locked.
   *
   * @throws CorantoException where nothing was written
   */
  public static WriteResult write(Newsletter newsletter, Change change) {
    return needed(
        newsletter
            .writer()
            .untilDone(() -> attempt(newsletter.writer().write(change), result -> result)));
  }

  /** Where somebody was faster, the next try begins with what is there now. */
  public static <T> Attempt<T> attempt(
      WriteResult result, java.util.function.Function<WriteResult, T> value) {
    return result instanceof WriteResult.Moved moved
        ? new Attempt.Overtaken<>(moved)
        : new Attempt.Done<>(value.apply(result));
  }

  /**
   * @throws CorantoException where nothing was written
   */
  public static WriteResult needed(WriteResult result) {
    if (result instanceof WriteResult.Refused refused) {
      throw refusal(refused);
    }
    return result;
  }

  private static CorantoException refusal(WriteResult.Refused refused) {
    return new CorantoException(
        switch (refused.why()) {
          case UNCOMMITTED_EDITS ->
              "%s has changes that are not committed, in the lines beside this one or in the index. Nothing was written; commit them first."
                  .formatted(refused.file());
          case NEVER_COMMITTED ->
              "%s was never committed. Nothing was written; commit it first."
                  .formatted(refused.file());
          case IN_PROGRESS ->
              "the repository of %s is in the middle of a merge, a rebase or the like. Nothing was written; finish that first."
                  .formatted(refused.file());
        });
  }
}
