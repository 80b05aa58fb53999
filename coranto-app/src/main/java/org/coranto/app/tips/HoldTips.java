package org.coranto.app.tips;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.repo.NewsletterRepository.Author;
import org.coranto.inbox.TipAnswer;
import org.coranto.inbox.TipEvent;
import org.coranto.inbox.TipVerb;

/// Holds tips for a later edition, except those that are in a draft or an edition.
public final class HoldTips {

  private final Newsletter newsletter;

  public HoldTips(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /// @param until the date of the edition that they are held for; empty to wait for an editor
  /// @param editor the editor who decides; empty for the repository's user
  public record Request(List<Long> ids, Optional<LocalDate> until, Optional<Author> editor)
      implements EditorDecisions.Request {

    public Request {
      ids = List.copyOf(ids);
    }
  }

  public List<TipAnswer> run(Request request) {
    return EditorDecisions.of(newsletter, request)
        .each(
            TipVerb.HOLD,
            new TipEvent.Held(request.until()),
            id -> new TipAnswer.Held(id, request.until()));
  }
}
