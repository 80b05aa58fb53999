package org.coranto.app.tips;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.OpenDraft;
import org.coranto.app.repo.NewsletterRepository.Author;
import org.coranto.app.store.StoredTip;
import org.coranto.inbox.TipAnswer;
import org.coranto.inbox.TipEvent;
import org.coranto.inbox.TipRefusal;
import org.coranto.inbox.TipVerb;
import org.coranto.proposal.NewEntry;
import org.coranto.proposal.PlaceEntries;
import org.coranto.proposal.PlacedProposals;
import org.coranto.proposal.ProposalOutcome;

/** Puts tips into a draft and commits each in the name of the person who proposed it. */
public final class PlaceTips {

  private final Newsletter newsletter;

  public PlaceTips(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /**
   * @param section a section's name or a heading of the draft; where each belongs by itself, when
   *     it is empty
   * @param draft the open draft, when it is empty
   * @param editor who decides; the repository's user where it is empty
   */
  public record Request(
      List<Long> ids, Optional<String> section, Optional<Path> draft, Optional<Author> editor) {

    public Request {
      ids = List.copyOf(ids);
    }
  }

  /** In the newsletter's turn, so that the draft and the decision are written together. */
  public List<TipAnswer> run(Request request) {
    return newsletter.writer().inTurn(() -> place(request));
  }

  private List<TipAnswer> place(Request request) {
    var decisions = EditorDecisions.of(newsletter, request.editor());
    var ballots = newsletter.config().ballotSources();
    return decisions.each(
        request.ids(),
        TipVerb.PLACE,
        tip ->
            ballots.contains(tip.tip().origin().source())
                ? new TipAnswer.Refused(tip.id(), new TipRefusal.SecretBallot())
                : place(tip, request, decisions));
  }

  private TipAnswer place(StoredTip tip, Request request, EditorDecisions decisions) {
    var entries = TipEntry.of(newsletter, draft(request));
    return switch (entries.of(tip, request.section())) {
      case TipEntry.Written.Nothing(var why) -> new TipAnswer.Refused(tip.id(), why);
      case TipEntry.Written.Entry(var entry) ->
          decisions
              .tips()
              .decide(
                  tip,
                  events ->
                      switch (written(tip, entry, request)) {
                        case Result.No(var why) -> new TipAnswer.Refused(tip.id(), why);
                        case Result.Yes(var event, var answer) -> {
                          events.accept(decisions.recorded(event));
                          yield answer;
                        }
                      });
    };
  }

  /** What became of an entry. */
  private sealed interface Result {

    record Yes(TipEvent event, TipAnswer answer) implements Result {}

    record No(TipRefusal why) implements Result {}
  }

  private OpenDraft draft(Request request) {
    return request.draft().map(newsletter::draft).orElseGet(newsletter::draft);
  }

  /** Into the draft as it is now. */
  private Result written(StoredTip tip, NewEntry entry, Request request) {
    var draft = draft(request);
    var placed =
        new PlaceEntries(newsletter.config()).place(draft.head(), draft.source(), List.of(entry));
    var answer = placed.answers().getFirst();
    if (answer.refused().isPresent()) {
      return new Result.No(new TipRefusal.NotPlaced(answer.refused().get()));
    }
    var section = entry.section();
    var same = Optional.<String>empty();
    for (var outcome : answer.outcomes()) {
      switch (outcome) {
        case ProposalOutcome.Accepted(var where, var _) -> section = where;
        case ProposalOutcome.Duplicate(var where, var _, var of) -> {
          section = where;
          same = Optional.of(of);
        }
        case ProposalOutcome.Changed _, ProposalOutcome.Removed _, ProposalOutcome.Other _ -> {}
      }
    }
    var event =
        new TipEvent.Placed(
            section,
            draft.head().file(),
            same.isPresent() ? TipEvent.Entry.FOUND : TipEvent.Entry.ADDED,
            same.isPresent() ? List.of() : entry.lines(),
            "");
    var kept = kept(tip, draft, placed, section, request);
    return new Result.Yes(
        event, new TipAnswer.Placed(tip.id(), section, entry.lines(), kept, same));
  }

  private TipAnswer.Kept kept(
      StoredTip tip, OpenDraft draft, PlacedProposals placed, String section, Request request) {
    return placed.edits().isEmpty()
        ? TipAnswer.Kept.UNCHANGED
        : new TipCommit(newsletter, request.editor())
            .added(tip, draft, draft.source().with(placed.edits()), section);
  }
}
