package org.coranto.config;

import java.util.List;
import java.util.Optional;

/// `[[vote]]`: a pick or quote of the week that readers choose.
///
/// @param name `name`: its name in commands and in the record
/// @param section `section`: the section of the winner
/// @param line `line`: the words that introduce a pick, or the line under a quotation
/// @param credit `credit`: thanks to the person who nominated it
/// @param selfCredit `self-credit`: the same for a person who nominated their own work
/// @param tie `tie`: which of several with the most votes wins
/// @param closes `closes`: hours before publication
/// @param nearMiss `near-miss`: a nomination with this many votes that did not win is in the next
///   vote
/// @param weeks `weeks`: the largest number of votes that a nomination takes part in
/// @param againAfter `again-after`: weeks after which a winner may win again; empty for never
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
    /// The one that was nominated first wins.
    EARLIER,
    /// An editor chooses.
    EDITOR
  }
}
