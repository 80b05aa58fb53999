package org.coranto.desk.flow;

import java.util.Optional;
import org.coranto.desk.newsletter.Newsletter;
import org.coranto.desk.repo.NewsletterRepository.Author;
import org.coranto.desk.store.StoredTip;
import org.coranto.desk.store.TipState;

/** An editor's decision as a line of a tip's history: when and by whom. */
record TipDecision(Newsletter newsletter, Optional<Author> editor) {

  StoredTip.Line line(TipState state, String detail, String why) {
    return new StoredTip.Line(newsletter.runtime().now(), who(), state, detail, why);
  }

  private String who() {
    return editor
        .or(() -> DraftCommit.editor(newsletter.root()))
        .map(Author::name)
        .orElse("an editor");
  }
}
