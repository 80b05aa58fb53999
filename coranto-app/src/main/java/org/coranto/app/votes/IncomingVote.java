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

/**
 * What somebody sent as a vote, before it is known what there is to vote for.
 *
 * @param choices what it may be for, by what is most likely: a mail's first line, its first link;
 *     at least one
 */
record IncomingVote(String voter, List<String> choices, Instant at) {

  /** The first choice that is a candidate, if any is. */
  Ballot among(List<Candidate> candidates) {
    var choice =
        choices.stream()
            .filter(it -> Candidates.meant(it, candidates).isPresent())
            .findFirst()
            .orElse(choices.getFirst());
    return new Ballot(voter, choice, at);
  }

  /** A tip that a source brought; of the moment when it was first seen, where it tells none. */
  static IncomingVote of(StoredTip stored) {
    var tip = stored.tip();
    return new IncomingVote(voter(tip), choices(tip.content()), tip.at().orElse(stored.gathered()));
  }

  /** A mail address, or a page, or a name; who tells none of them is somebody else each time. */
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
