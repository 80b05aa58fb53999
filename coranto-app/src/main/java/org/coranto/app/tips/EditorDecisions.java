package org.coranto.app.tips;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.repo.Attempt;
import org.coranto.app.repo.Change;
import org.coranto.app.repo.NewsletterRepository.Author;
import org.coranto.app.store.StoredTip;
import org.coranto.app.store.TipStore;
import org.coranto.inbox.TipAnswer;
import org.coranto.inbox.TipEvent;
import org.coranto.inbox.TipHistory.Recorded;
import org.coranto.inbox.TipRefusal;
import org.coranto.inbox.TipVerb;
import org.coranto.model.TextChange;

/// Decisions of one editor about tips. Each tip gets its own answer.
final class EditorDecisions {

  private static final String UNNAMED = "an editor";

  private final Newsletter newsletter;
  private final TipStore tips;
  private final Request request;
  private final String who;

  private EditorDecisions(Newsletter newsletter, Request request, String who) {
    this.request = request;
    this.newsletter = newsletter;
    this.tips = new TipStore(newsletter.store());
    this.who = who;
  }

  /// An editor's request about tips.
  interface Request {

    List<Long> ids();

    /// The editor who decides; empty for the repository's user.
    Optional<Author> editor();
  }

  static EditorDecisions of(Newsletter newsletter, Request request) {
    new FinishDecisions(newsletter).run();
    var who = request.editor().or(() -> newsletter.writer().committer()).map(Author::name);
    return new EditorDecisions(newsletter, request, who.orElse(UNNAMED));
  }

  /// Sets the editor as committer, if one is given.
  private Change by(Change change) {
    return request.editor().map(change::committedBy).orElse(change);
  }

  Recorded recorded(TipEvent event) {
    return new Recorded(newsletter.runtime().now(), who, event);
  }

  /// One answer for each number, without repeats.
  ///
  /// @param decide called if the tip's state allows the decision, with the newsletter's lock;
  ///   called again with the current tip if another process was faster
  List<TipAnswer> each(TipVerb verb, Function<StoredTip, Attempt<TipAnswer>> decide) {
    return request.ids().stream()
        .distinct()
        .map(id -> newsletter.writer().untilDone(() -> one(id, verb, decide)))
        .toList();
  }

  /// Decisions that change no text.
  ///
  /// @param answer for a tip, by its number
  List<TipAnswer> each(TipVerb verb, TipEvent event, LongFunction<TipAnswer> answer) {
    return each(verb, tip -> record(tip, event, answer.apply(tip.id())));
  }

  private Attempt<TipAnswer> one(
      long id, TipVerb verb, Function<StoredTip, Attempt<TipAnswer>> decide) {
    var found = tips.find(id);
    if (found.isEmpty()) {
      return refused(id, new TipRefusal.Unknown());
    }
    return verb.refusal(found.get().history())
        .map(why -> refused(id, why))
        .orElseGet(() -> decide.apply(found.get()));
  }

  /// Writes a draft, and records the event if the tip is still as it was read.
  ///
  /// @param answer makes the answer from the change of the draft
  Attempt<TipAnswer> write(
      Change change, StoredTip tip, TipEvent event, Function<TextChange.Kept, TipAnswer> answer) {
    var decision = new TipStore.Decision(tip, recorded(event));
    return new DraftDecisions(newsletter)
        .write(by(change), List.of(decision))
        .map(taken ->
            switch (taken.change()) {
              case TextChange.Refused refused ->
                  new TipAnswer.Refused(tip.id(), new TipRefusal.NotWritten(refused));
              case TextChange.Kept kept ->
                  taken.decisions().isEmpty() ? changed(tip) : answer.apply(kept);
            });
  }

  static Attempt<TipAnswer> refused(long id, TipRefusal why) {
    return new Attempt.Done<>(new TipAnswer.Refused(id, why));
  }

  /// Another process has decided about the tip.
  private TipAnswer changed(StoredTip tip) {
    return new TipAnswer.Refused(
        tip.id(),
        tips.find(tip.id())
            .<TipRefusal>map(it -> new TipRefusal.Changed(it.state()))
            .orElseGet(TipRefusal.Unknown::new));
  }

  /// Records the event, if the tip is still as it was read.
  Attempt<TipAnswer> record(StoredTip tip, TipEvent event, TipAnswer answer) {
    return new Attempt.Done<>(
        tips.decide(
            tip,
            events -> {
              events.accept(recorded(event));
              return answer;
            }));
  }
}
