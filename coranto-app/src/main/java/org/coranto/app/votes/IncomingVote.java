package org.coranto.app.votes;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.coranto.app.store.StoredTip;
import org.coranto.model.Person;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.vote.Ballot;
import org.coranto.vote.Candidate;
import org.coranto.vote.Candidates;

/// A vote as received, before the candidates are known.
///
/// @param choices what it may be for, the most likely first: a mail's first line, its first link;
///   at least one
record IncomingVote(String voter, List<String> choices, Instant at) {

  /// The first choice that is a candidate, if any is.
  Ballot among(List<Candidate> candidates) {
    var choice =
        choices.stream()
            .filter(it -> Candidates.meant(it, candidates).isPresent())
            .findFirst()
            .orElse(choices.getFirst());
    return new Ballot(voter, choice, at);
  }

  /// The vote in a tip, at its own time or the time when it was first seen.
  static IncomingVote of(StoredTip stored) {
    var tip = stored.tip();
    return new IncomingVote(voter(tip), choices(tip.content()), tip.at().orElse(stored.gathered()));
  }

  /// Identifies the voter by mail address, page or name; without any of them, each vote is a new
  /// voter.
  private static String voter(Tip tip) {
    return tip.person().stream()
        .flatMap(IncomingVote::names)
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse(tip.origin().source() + " " + tip.origin().key());
  }

  private static Stream<String> names(Person person) {
    return Stream.of(person.mail(), person.address(), person.name());
  }

  private static List<String> choices(TipContent content) {
    var quote = content instanceof TipContent.Nomination it ? it.quote() : "";
    var choices =
        Stream.of(content.title(), content.address(), quote).filter(it -> !it.isBlank()).toList();
    return choices.isEmpty() ? List.of("") : choices;
  }
}
