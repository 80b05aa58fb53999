package org.coranto.desk.flow;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.coranto.check.AnnotatedEdition;
import org.coranto.config.SectionRule;
import org.coranto.config.VoteSettings;
import org.coranto.desk.repo.FileInPlace;
import org.coranto.desk.repo.NewsletterFolder;
import org.coranto.model.EditionHead;
import org.coranto.model.SectionKind;
import org.coranto.text.Source;
import org.coranto.vote.Outcome;
import org.coranto.vote.WinnerSpot;
import org.coranto.vote.WinnerText;

/** Puts the winner of a vote, with its credit line, into the open draft. */
public final class PlaceWinner {

  /** What came of it. */
  public sealed interface Placed {
    record Done(VoteSettings vote, String file, String text) implements Placed {}

    /**
     * @param why a sentence
     */
    record NotDone(VoteSettings vote, String why) implements Placed {}
  }

  /**
   * @param vote by its name; empty for all
   * @param words what an editor says of the winner; may be empty
   */
  public record Request(Path newsletter, Path configuration, Optional<String> vote, String words) {}

  public List<Placed> run(Request request) {
    var draft = VotedEdition.of(request.newsletter(), request.configuration());
    var head = draft.needed();
    return CountVotes.votes(draft, request.vote()).stream()
        .map(vote -> place(draft, head, vote, request.words()))
        .toList();
  }

  private static Placed place(
      VotedEdition draft, EditionHead head, VoteSettings vote, String words) {
    var tally = new VoteRecords(draft.root(), vote).of(head.date());
    if (tally.isEmpty()) {
      return new Placed.NotDone(
          vote, "It has not been counted for %s: coranto vote count".formatted(head.date()));
    }
    return switch (tally.get().outcome()) {
      case Outcome.Nobody() -> new Placed.NotDone(vote, "Nobody voted; choose something yourself.");
      case Outcome.Tie(var candidates, int votes) ->
          new Placed.NotDone(
              vote,
              "%d have %d votes each; choose one with “coranto vote count --choose”."
                  .formatted(candidates.size(), votes));
      case Outcome.Winner winner -> {
        var kind =
            draft.config().sections().stream()
                .filter(rule -> rule.name().equals(vote.section()))
                .map(SectionRule::kind)
                .findFirst()
                .orElse(SectionKind.PICK);
        yield write(draft, head, vote, new WinnerText(vote, kind).of(winner.candidate(), words));
      }
    };
  }

  private static Placed write(
      VotedEdition draft, EditionHead head, VoteSettings vote, String text) {
    var file = java.util.Objects.requireNonNull(draft.files().drafts().get(head.file()));
    var bytes = NewsletterFolder.bytes(file);
    var source = Source.of(bytes);
    var edition = AnnotatedEdition.of(draft.config(), head, source);
    return switch (WinnerSpot.of(edition, vote.section(), text)) {
      case WinnerSpot.Spot.Here(var edit) -> {
        FileInPlace.write(file, bytes, source.with(List.of(edit)).bytes());
        yield new Placed.Done(vote, head.file(), text);
      }
      case WinnerSpot.Spot.Taken(int line) ->
          new Placed.NotDone(
              vote, "%s has something in line %d already.".formatted(head.file(), line));
      case WinnerSpot.Spot.Missing() ->
          new Placed.NotDone(
              vote, "%s has no section “%s”.".formatted(head.file(), vote.section()));
    };
  }
}
