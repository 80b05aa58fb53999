package org.coranto.desk.flow;

import java.util.List;
import java.util.Optional;
import org.coranto.desk.repo.NewsletterRepository.Author;
import org.coranto.desk.store.TipState;

/** Declines tips. */
public final class DropTips {

  private final NewsletterAt newsletter;

  public DropTips(NewsletterAt newsletter) {
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
    try (var desk = newsletter.tips()) {
      var line =
          new TipDecision(newsletter.clock(), request.editor())
              .line(desk, TipState.DECLINED, "editor", request.why());
      request.ids().forEach(desk::tip);
      request.ids().forEach(id -> desk.tips().decide(id, line));
    }
  }
}
