package org.coranto.app.tips;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.repo.NewsletterRepository.Author;
import org.coranto.app.store.StoredTip;
import org.coranto.app.store.TipStore;
import org.coranto.inbox.TipAnswer;
import org.coranto.inbox.TipEvent;
import org.coranto.inbox.TipHistory.Recorded;
import org.coranto.inbox.TipRefusal;
import org.coranto.inbox.TipVerb;

/** Decisions of one editor about tips. Each tip is decided and answered for itself. */
final class EditorDecisions {

  private static final String UNNAMED = "an editor";

  private final Newsletter newsletter;
  private final TipStore tips;
  private final String who;

  private EditorDecisions(Newsletter newsletter, String who) {
    this.newsletter = newsletter;
    this.tips = new TipStore(newsletter.store());
    this.who = who;
  }

  /**
   * @param editor who decides; the repository's user where it is empty
   */
  static EditorDecisions of(Newsletter newsletter, Optional<Author> editor) {
    var who = editor.or(() -> newsletter.writer().committer()).map(Author::name);
    return new EditorDecisions(newsletter, who.orElse(UNNAMED));
  }

  TipStore tips() {
    return tips;
  }

  Recorded recorded(TipEvent event) {
    return new Recorded(newsletter.runtime().now(), who, event);
  }

  /**
   * One answer for each number, without repeats.
   *
   * @param decide where the tip's state allows it
   */
  List<TipAnswer> each(List<Long> ids, TipVerb verb, Function<StoredTip, TipAnswer> decide) {
    return ids.stream().distinct().map(id -> one(id, verb, decide)).toList();
  }

  private TipAnswer one(long id, TipVerb verb, Function<StoredTip, TipAnswer> decide) {
    var found = tips.find(id);
    if (found.isEmpty()) {
      return new TipAnswer.Refused(id, new TipRefusal.Unknown());
    }
    return verb.refusal(found.get().history())
        .<TipAnswer>map(why -> new TipAnswer.Refused(id, why))
        .orElseGet(() -> decide.apply(found.get()));
  }

  /** Records the event, if the tip is still as it was read. */
  TipAnswer record(StoredTip tip, TipEvent event, TipAnswer answer) {
    return tips.decide(
        tip,
        events -> {
          events.accept(recorded(event));
          return answer;
        });
  }
}
