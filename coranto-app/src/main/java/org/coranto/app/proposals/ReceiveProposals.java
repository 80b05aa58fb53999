package org.coranto.app.proposals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.OpenDraft;
import org.coranto.app.repo.Attempt;
import org.coranto.app.repo.Change;
import org.coranto.app.repo.NewsletterFolder;
import org.coranto.app.source.Proposed;
import org.coranto.app.source.PullRequestChoice;
import org.coranto.forge.PullRequest;
import org.coranto.model.TextChange;
import org.coranto.proposal.EntryOrigin;
import org.coranto.proposal.PlacedProposals;
import org.coranto.proposal.ProposalAnswer;
import org.coranto.proposal.ProposalOrigin;

/// Reads proposals for the open draft, reports the results, and writes the draft if requested.
public final class ReceiveProposals {

  private final Newsletter newsletter;

  public ReceiveProposals(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /// @param patches the patch files
  /// @param pulls the pull requests to fetch
  /// @param draft the draft to change; empty for the open draft
  /// @param place whether the draft is written
  /// @param comment whether each pull request gets a comment with the result
  public record Request(
      List<Path> patches,
      PullRequestChoice pulls,
      Optional<Path> draft,
      boolean place,
      boolean comment) {

    public Request {
      patches = List.copyOf(patches);
    }
  }

  /// @param draft the file of the draft
  /// @param change of the draft; unchanged in a dry run. If it was refused, no answer took effect,
  ///   and no comment was written
  /// @param answers one for each patch, in order, and one for each pull request by number
  public record Received(Path draft, TextChange change, List<Received.Of> answers) {

    /// @param origin the pull request, if it is one that the forge knows
    /// @param uncommented why no comment was written, if one was requested
    public record Of(
        ProposalAnswer answer, Optional<ProposalOrigin> origin, Optional<String> uncommented) {}
  }

  /// Writes all entries at once, or none.
  public Received run(Request request) {
    var commenter = commenter(request);
    var requested = requested(request);
    var received =
        request.place()
            ? newsletter.writer().untilDone(() -> place(request, requested))
            : read(request, requested);
    Commenter allowed =
        received.change() instanceof TextChange.Refused ? Commenter.NONE : commenter;
    return new Received(
        received.draft().file(),
        received.change(),
        answers(received.placed().answers(), requested, allowed));
  }

  /// The draft as it is now, and the results of the proposals in it.
  private record Reading(OpenDraft draft, PlacedProposals placed, TextChange change) {

    Reading with(TextChange made) {
      return new Reading(draft, placed, made);
    }
  }

  private Reading read(Request request, List<Proposed> requested) {
    var draft = request.draft().map(newsletter::draft).orElseGet(newsletter::draft);
    var incoming = new IncomingProposals(newsletter, draft);
    for (var patch : request.patches()) {
      incoming.receive(
          new EntryOrigin.OfFile(String.valueOf(patch.getFileName())),
          NewsletterFolder.bytes(patch));
    }
    requested.forEach(it -> receive(it, incoming));
    return new Reading(draft, incoming.place(), new TextChange.Kept.Unchanged());
  }

  private Attempt<Reading> place(Request request, List<Proposed> requested) {
    var reading = read(request, requested);
    if (reading.placed().edits().isEmpty()) {
      return new Attempt.Done<>(reading);
    }
    var draft = reading.draft();
    var change =
        Change.of(
            draft.file(),
            draft.bytes(),
            draft.source().with(reading.placed().edits()).bytes(),
            MergeMessage.of(draft.head(), reading.placed().answers(), List.of()),
            newsletter.now());
    return newsletter.writer().write(change).attempt(reading::with);
  }

  private List<Proposed> requested(Request request) {
    return request.pulls().isNothing()
        ? List.of()
        : new FetchPullRequests(newsletter).of(request.pulls());
  }

  private static void receive(Proposed proposed, IncomingProposals incoming) {
    switch (proposed) {
      case Proposed.Patched patched -> incoming.receive(patched.origin(), patched.patch());
      case Proposed.Refused(var origin, var _, var because) -> incoming.refuse(origin, because);
    }
  }

  /// Writes the result as a comment on a pull request; returns the reason if that failed.
  private interface Commenter {

    Commenter NONE = (_, _) -> Optional.empty();

    Optional<String> comment(PullRequest pull, ProposalAnswer answer);
  }

  private Commenter commenter(Request request) {
    return request.comment() && !request.pulls().isNothing()
        ? AnswerProposers.of(newsletter)::comment
        : Commenter.NONE;
  }

  /// The answers: first those to files, in the order of the request.
  private static List<Received.Of> answers(
      List<ProposalAnswer> answers, List<Proposed> requested, Commenter commenter) {
    int files = answers.size() - requested.size();
    return IntStream.range(0, answers.size())
        .mapToObj(i ->
            i < files
                ? new Received.Of(answers.get(i), Optional.empty(), Optional.empty())
                : answer(answers.get(i), requested.get(i - files), commenter))
        .toList();
  }

  /// The answer to one proposal; no comment if the forge did not return the pull request.
  private static Received.Of answer(ProposalAnswer answer, Proposed proposed, Commenter commenter) {
    return switch (proposed) {
      case Proposed.Patched(var pull, var _) ->
          new Received.Of(answer, Optional.of(origin(pull)), commenter.comment(pull, answer));
      case Proposed.Refused(var _, var pull, var _) ->
          new Received.Of(answer, pull.map(ReceiveProposals::origin), Optional.empty());
    };
  }

  private static ProposalOrigin origin(PullRequest pull) {
    return new ProposalOrigin(pull.address(), pull.by());
  }
}
