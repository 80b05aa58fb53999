package org.coranto.desk.flow;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.check.archive.Archive;
import org.coranto.config.Nearest;
import org.coranto.config.VoteSettings;
import org.coranto.desk.CorantoException;
import org.coranto.desk.Progress;
import org.coranto.desk.newsletter.ArchiveMemory;
import org.coranto.vote.Candidate;
import org.coranto.vote.Candidates;
import org.coranto.vote.Pseudonyms;
import org.coranto.vote.Tally;
import org.coranto.vote.Win;

/** Counts what readers voted for, and keeps the record where everybody can see it. */
public final class CountVotes {

  private final InstantSource clock;
  private final Path cache;

  /**
   * @param cache the user's folder, for newsletters that lie where nobody may write
   */
  public CountVotes(InstantSource clock, Path cache) {
    this.clock = clock;
    this.cache = cache;
  }

  /**
   * @param vote by its name; empty for all
   * @param from files of nominations and ballots, beside the nominations that were gathered
   * @param chosen what an editor chose among equals: its address or its title
   */
  public record Request(
      Path newsletter,
      Path configuration,
      Optional<String> vote,
      List<Path> from,
      Optional<String> chosen) {}

  /**
   * A vote, and how it stands.
   *
   * @param record its file, from the newsletter's folder; empty while it is open
   */
  public record Count(VoteSettings vote, Tally tally, Optional<String> record) {}

  public List<Count> run(Request request) {
    var draft = VotedEdition.of(request.newsletter(), request.configuration());
    var votes = votes(draft, request.vote());
    var input =
        VoteInput.of(request.from()).with(KeptTips.nominations(draft.root(), draft.config()));
    var state = new StateFolder(draft.root(), draft.config(), cache);
    var archive =
        new ArchiveMemory(draft.config(), state.of("learned"), Progress.SILENT)
            .of(draft.files().editions());
    return votes.stream().map(vote -> count(draft, vote, input, archive, state, request)).toList();
  }

  /** The records as they are kept; those that are not there yet are left out. */
  public List<Count> kept(Path newsletter, Path configuration, Optional<String> name) {
    var draft = VotedEdition.of(newsletter, configuration);
    var date = draft.date(clock);
    return votes(draft, name).stream()
        .flatMap(vote -> {
          var records = new VoteRecords(draft.root(), vote);
          return records.of(date).stream()
              .map(tally -> new Count(vote, tally, Optional.of(records.name(date))));
        })
        .toList();
  }

  /**
   * Counts again what a record says that was counted.
   *
   * @throws CorantoException where something else comes out
   */
  public Tally recount(Path record) {
    return VoteRecords.read(record);
  }

  static List<VoteSettings> votes(VotedEdition draft, Optional<String> name) {
    var all = draft.config().votes();
    if (all.isEmpty()) {
      throw new CorantoException(
          "coranto.toml has no [[vote]]; docs/votes.md says what belongs there");
    }
    var names = all.stream().map(VoteSettings::name).toList();
    if (name.isPresent() && !names.contains(name.get())) {
      throw new CorantoException(
          "there is no vote “%s”.%s Votes: %s"
              .formatted(
                  name.get(),
                  Nearest.question(name.get(), names),
                  names.stream().collect(Collectors.joining(", "))));
    }
    return all.stream().filter(vote -> name.isEmpty() || name.get().equals(vote.name())).toList();
  }

  private Count count(
      VotedEdition draft,
      VoteSettings vote,
      VoteInput input,
      Archive archive,
      StateFolder state,
      Request request) {
    var date = draft.date(clock);
    var window = draft.window(date, vote.closes());
    var records = new VoteRecords(draft.root(), vote);
    var tips = input.tips().stream().filter(tip -> KeptTips.isFor(tip, vote)).toList();
    var past = new PastVotes(draft, vote, archive, date);
    var candidates = Candidates.knowing(past.wins(), Candidates.of(past.carried(), tips, window));
    var rules =
        new Tally.Rules(
            vote.name(),
            date,
            window,
            vote.tie(),
            vote.nearMiss(),
            vote.weeks(),
            vote.againAfter(),
            Optional.empty());
    var decided =
        request
            .chosen()
            .map(words -> rules.choosing(chosen(words, rules, candidates)))
            .orElse(rules);
    var names = new Pseudonyms(VoteSecret.at(state.of("votes-secret")), date + " " + vote.name());
    var ballots =
        Stream.concat(
                input.cast(vote.name()).stream(),
                KeptTips.ballots(draft.root(), draft.config(), vote).stream())
            .map(cast -> names.hidden(cast.among(candidates)))
            .toList();
    var tally = Tally.of(decided, candidates, ballots);
    return new Count(
        vote,
        tally,
        window.isClosedBy(clock.instant()) ? Optional.of(records.write(tally)) : Optional.empty());
  }

  private static String chosen(String words, Tally.Rules rules, List<Candidate> candidates) {
    var meant =
        Candidates.meant(words, candidates)
            .orElseThrow(() ->
                new CorantoException(
                    "“%s” was not nominated for “%s”".formatted(words, rules.vote())));
    if (rules.bars(meant)) {
      throw new CorantoException(
          "“%s” was picked in %s before, and may not win again yet; “again-after” in coranto.toml says when it may"
              .formatted(words, meant.won().map(Win::toString).orElse("an edition")));
    }
    return meant.key();
  }
}
