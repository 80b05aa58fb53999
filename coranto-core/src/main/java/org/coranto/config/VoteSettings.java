package org.coranto.config;

import java.util.List;
import java.util.Optional;

/// `[[vote]]`: a pick or quote of the week that readers choose.
///
/// @param name `name`: what commands and the record call it
/// @param section `section`: where the winner stands
/// @param line `line`: the words that show a pick, or the line below a quotation
/// @param credit `credit`: thanks to whoever nominated it
/// @param selfCredit `self-credit`: the same, where they nominated what is theirs
/// @param tie `tie`: who wins of several with the most votes
/// @param closes `closes`: hours before press
/// @param nearMiss `near-miss`: so many votes and not the winner go on to the next vote
/// @param weeks `weeks`: in so many votes a nomination takes part at most
/// @param againAfter `again-after`: weeks after which what has won may win again; empty for never
/// @param ballots `ballots`: names of the sources whose tips are ballots
/// @param results `results`: the folder of the public records
public record VoteSettings(
    String name,
    String section,
    Optional<String> line,
    String credit,
    String selfCredit,
    TieRule tie,
    int closes,
    int nearMiss,
    int weeks,
    Optional<Integer> againAfter,
    List<String> ballots,
    String results) {

  /// How a tie is decided.
  public enum TieRule {
    /// What was nominated first.
    EARLIER,
    /// What an editor chooses.
    EDITOR
  }
}
