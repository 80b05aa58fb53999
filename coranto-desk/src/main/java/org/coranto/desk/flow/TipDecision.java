package org.coranto.desk.flow;

import java.time.InstantSource;
import java.util.Optional;
import org.coranto.desk.repo.NewsletterRepository.Author;
import org.coranto.desk.store.StoredTip;
import org.coranto.desk.store.TipState;

/** An editor's decision as a line of a tip's history: when and by whom. */
record TipDecision(InstantSource clock, Optional<Author> editor) {

  StoredTip.Line line(TipDesk desk, TipState state, String detail, String why) {
    return new StoredTip.Line(clock.instant(), who(desk), state, detail, why);
  }

  private String who(TipDesk desk) {
    return editor.or(() -> DraftCommit.editor(desk.root())).map(Author::name).orElse("an editor");
  }
}
