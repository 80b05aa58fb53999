package org.coranto.app.tips;

import java.util.List;
import java.util.Optional;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.repo.NewsletterRepository.Author;
import org.coranto.inbox.TipAnswer;
import org.coranto.inbox.TipEvent;
import org.coranto.inbox.TipVerb;

/// Declines tips, except those that are in a draft or an edition.
public final class DropTips {

  private final Newsletter newsletter;

  public DropTips(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /// @param why the reason, for the person who proposed the tip
  /// @param editor the editor who decides; empty for the repository's user
  public record Request(List<Long> ids, String why, Optional<Author> editor)
      implements EditorDecisions.Request {

    public Request {
      ids = List.copyOf(ids);
    }
  }

  public List<TipAnswer> run(Request request) {
    return EditorDecisions.of(newsletter, request)
        .each(
            TipVerb.DROP,
            new TipEvent.Dropped(request.why()),
            id -> new TipAnswer.Dropped(id, request.why()));
  }
}
