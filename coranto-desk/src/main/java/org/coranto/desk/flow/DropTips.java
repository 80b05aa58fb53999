package org.coranto.desk.flow;

import java.util.List;
import java.util.Optional;
import org.coranto.desk.newsletter.Newsletter;
import org.coranto.desk.repo.NewsletterRepository.Author;
import org.coranto.desk.store.TipState;
import org.coranto.desk.store.TipStore;

/** Declines tips. */
public final class DropTips {

  private final Newsletter newsletter;

  public DropTips(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /**
   * @param why for the person who proposed it
   * @param editor who decides; the repository's user where it is empty
   */
  public record Request(List<Long> ids, String why, Optional<Author> editor) {

    public Request {
      ids = List.copyOf(ids);
    }
  }

  public void run(Request request) {
    var tips = new TipStore(newsletter.store());
    var line =
        new TipDecision(newsletter, request.editor())
            .line(TipState.DECLINED, "editor", request.why());
    request.ids().forEach(tips::get);
    request.ids().forEach(id -> tips.decide(id, line));
  }
}
