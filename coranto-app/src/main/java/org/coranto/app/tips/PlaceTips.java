package org.coranto.app.tips;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.OpenDraft;
import org.coranto.app.repo.Attempt;
import org.coranto.app.repo.NewsletterRepository.Author;
import org.coranto.app.store.StoredTip;
import org.coranto.inbox.TipAnswer;
import org.coranto.inbox.TipEvent;
import org.coranto.inbox.TipRefusal;
import org.coranto.inbox.TipVerb;
import org.coranto.model.TextChange;
import org.coranto.proposal.NewEntry;
import org.coranto.proposal.PlaceEntries;
import org.coranto.proposal.PlacedProposals;
import org.coranto.proposal.ProposalOutcome;

/// Puts tips into a draft, and commits each with its proposer as the author.
public final class PlaceTips {

  private final Newsletter newsletter;

  public PlaceTips(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /// @param section a section's name or a heading of the draft; empty for each tip's own section
  /// @param draft the draft to change; empty for the open draft
  /// @param editor the editor who decides; empty for the repository's user
  public record Request(
      List<Long> ids, Optional<String> section, Optional<Path> draft, Optional<Author> editor)
      implements EditorDecisions.Request {

    public Request {
      ids = List.copyOf(ids);
    }
  }

  public List<TipAnswer> run(Request request) {
    var decisions = EditorDecisions.of(newsletter, request);
    var ballots = newsletter.config().ballotSources();
    return decisions.each(
        TipVerb.PLACE,
        tip ->
            ballots.contains(tip.tip().origin().source())
                ? EditorDecisions.refused(tip.id(), new TipRefusal.SecretBallot())
                : place(tip, request, decisions));
  }

  /// Writes the entry into the current draft.
  private Attempt<TipAnswer> place(StoredTip tip, Request request, EditorDecisions decisions) {
    var draft = request.draft().map(newsletter::draft).orElseGet(newsletter::draft);
    var entries = TipEntry.of(newsletter, draft);
    var written =
        request.section().map(section -> entries.of(tip, section)).orElseGet(() -> entries.of(tip));
    return switch (written) {
      case TipEntry.Written.Nothing(var why) -> EditorDecisions.refused(tip.id(), why);
      case TipEntry.Written.Entry(var entry) -> {
        var placed =
            new PlaceEntries(newsletter.config())
                .place(draft.head(), draft.source(), List.of(entry));
        var refused = placed.answers().getFirst().refused();
        yield refused.isPresent()
            ? EditorDecisions.refused(tip.id(), new TipRefusal.NotPlaced(refused.get()))
            : write(tip, Entry.of(entry, draft, placed), decisions);
      }
    };
  }

  /// An entry and its place.
  ///
  /// @param after the draft with the entry
  /// @param same the place of the same entry, if the draft has it already
  private record Entry(
      NewEntry entry,
      OpenDraft draft,
      PlacedProposals after,
      String section,
      Optional<String> same) {

    static Entry of(NewEntry entry, OpenDraft draft, PlacedProposals after) {
      var section = entry.section();
      var same = Optional.<String>empty();
      for (var outcome : after.answers().getFirst().outcomes()) {
        switch (outcome) {
          case ProposalOutcome.Accepted(var where, var _) -> section = where;
          case ProposalOutcome.Duplicate(var where, var _, var of) -> {
            section = where;
            same = Optional.of(of);
          }
          case ProposalOutcome.Changed _, ProposalOutcome.Removed _, ProposalOutcome.Other _ -> {}
        }
      }
      return new Entry(entry, draft, after, section, same);
    }

    TipEvent event() {
      return new TipEvent.Placed(
          section,
          draft.head().file(),
          same.isPresent() ? TipEvent.Entry.FOUND : TipEvent.Entry.ADDED,
          same.isPresent() ? List.of() : entry.lines(),
          "");
    }

    TipAnswer answer(StoredTip tip, TextChange.Kept kept) {
      return new TipAnswer.Placed(tip.id(), section, entry.lines(), kept, same);
    }
  }

  private Attempt<TipAnswer> write(StoredTip tip, Entry entry, EditorDecisions decisions) {
    if (entry.after().edits().isEmpty()) {
      return decisions.record(
          tip, entry.event(), entry.answer(tip, new TextChange.Kept.Unchanged()));
    }
    var change =
        new TipCommit(newsletter)
            .added(
                tip,
                entry.draft(),
                entry.draft().source().with(entry.after().edits()),
                entry.section());
    return decisions.write(change, tip, entry.event(), kept -> entry.answer(tip, kept));
  }
}
