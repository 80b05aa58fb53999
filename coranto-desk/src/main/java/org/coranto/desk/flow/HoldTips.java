package org.coranto.desk.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coranto.desk.newsletter.Newsletter;
import org.coranto.desk.repo.NewsletterRepository.Author;
import org.coranto.desk.store.TipState;
import org.coranto.desk.store.TipStore;

/** Keeps tips for a later edition. */
public final class HoldTips {

  private final Newsletter newsletter;

  public HoldTips(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /**
   * @param until the day of the edition that they wait for; without one they wait for an editor
   * @param editor who decides; the repository's user where it is empty
   */
  public record Request(List<Long> ids, Optional<LocalDate> until, Optional<Author> editor) {

    public Request {
      ids = List.copyOf(ids);
    }
  }

  public void run(Request request) {
    var tips = new TipStore(newsletter.store());
    var line =
        new TipDecision(newsletter, request.editor())
            .line(TipState.HELD, request.until().map(String::valueOf).orElse(""), "");
    request.ids().forEach(tips::get);
    request.ids().forEach(id -> tips.decide(id, line));
  }
}
