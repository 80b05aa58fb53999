package org.coranto.app.votes;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.coranto.app.CorantoException;
import org.coranto.app.Obstacle;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.repo.Attempt;
import org.coranto.app.repo.Change;
import org.coranto.app.repo.NewsletterFolder;
import org.coranto.config.SectionRule;
import org.coranto.config.VoteSettings;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;
import org.coranto.model.SectionKind;
import org.coranto.model.TextChange;
import org.coranto.vote.NotPlaced;
import org.coranto.vote.VoteOutcome;
import org.coranto.vote.WinnerSpot;
import org.coranto.vote.WinnerText;

/// Puts the winner of a vote, with its credit line, into the open draft.
public final class PlaceWinner {

  private final Newsletter newsletter;

  public PlaceWinner(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /// @param vote the name of a vote; empty for all
  /// @param words an editor's text about the winner; may be empty
  public record Request(Optional<String> vote, String words) {}

  /// The result for one vote.
  public sealed interface Placed {

    VoteSettings vote();

    record Done(VoteSettings vote, String file, String text, TextChange.Kept kept)
        implements Placed {}

    record NotDone(VoteSettings vote, NotPlaced why) implements Placed {}

    /// The draft could not be written.
    record NotWritten(VoteSettings vote, TextChange.Refused change) implements Placed {}
  }

  /// @throws CorantoException if no draft is open
  public List<Placed> run(Request request) {
    var chosen = new ChosenVotes(newsletter.config());
    var votes = request.vote().map(chosen::of).orElseGet(chosen::all);
    var files = newsletter.files();
    var head =
        newsletter
            .editions(files)
            .nextDraft()
            .orElseThrow(() -> new CorantoException(new Obstacle.NoDraftForWinner()));
    var file = Objects.requireNonNull(files.drafts().get(head.file()));
    return votes.stream().map(vote -> place(vote, head, file, request.words())).toList();
  }

  private Placed place(VoteSettings vote, EditionHead head, Path file, String words) {
    var tally = new VoteRecords(newsletter.root(), vote).of(head.date());
    if (tally.isEmpty()) {
      return new Placed.NotDone(vote, new NotPlaced.NotCounted(head.date()));
    }
    return switch (tally.get().outcome()) {
      case VoteOutcome.NoVotes() -> new Placed.NotDone(vote, new NotPlaced.NoBallots());
      case VoteOutcome.Tie(var candidates, int votes) ->
          new Placed.NotDone(vote, new NotPlaced.Tie(candidates.size(), votes));
      case VoteOutcome.Winner winner -> {
        var text = new WinnerText(vote, kind(vote)).of(winner.candidate(), words);
        yield newsletter.writer().untilDone(() -> write(vote, head, file, text));
      }
    };
  }

  /// The kind of the section that the vote is for.
  private SectionKind kind(VoteSettings vote) {
    return newsletter.config().sections().stream()
        .filter(rule -> rule.name().equals(vote.section()))
        .map(SectionRule::kind)
        .findFirst()
        .orElse(SectionKind.PICK);
  }

  private Attempt<Placed> write(VoteSettings vote, EditionHead head, Path file, String text) {
    var bytes = NewsletterFolder.bytes(file);
    var source = SourceText.of(bytes);
    var edition = AnnotatedEdition.of(newsletter.config(), head, source);
    return switch (WinnerSpot.of(edition, vote.section(), text)) {
      case WinnerSpot.Spot.Here(var edit) -> {
        var change =
            Change.of(
                file,
                bytes,
                source.with(List.of(edit)).bytes(),
                "Place the winner of the vote “%s”\n".formatted(vote.name()),
                newsletter.now());
        yield newsletter
            .writer()
            .write(change)
            .attempt(result ->
                switch (result) {
                  case TextChange.Kept kept -> new Placed.Done(vote, head.file(), text, kept);
                  case TextChange.Refused refused -> new Placed.NotWritten(vote, refused);
                });
      }
      case WinnerSpot.Spot.Taken(int line) ->
          new Attempt.Done<>(new Placed.NotDone(vote, new NotPlaced.PlaceTaken(head.file(), line)));
      case WinnerSpot.Spot.Missing() ->
          new Attempt.Done<>(
              new Placed.NotDone(vote, new NotPlaced.NoSection(head.file(), vote.section())));
    };
  }
}
