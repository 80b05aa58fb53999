package org.coranto.vote;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.archive.ArchiveIndex;
import org.coranto.archive.Picks;
import org.coranto.archive.Topics;

/// Earlier winners: from the vote's section in earlier editions, or from earlier records.
///
/// @param section the vote's section
/// @param archive of the editions before the one that is voted for
/// @param records newest wins by the candidate's key
public record EarlierWins(String section, ArchiveIndex archive, Map<String, Win> records) {

  public static final EarlierWins NONE = new EarlierWins("", ArchiveIndex.EMPTY, Map.of());

  /// The newest; if an edition and a record have the same day, that of the edition.
  Optional<Win> of(String key) {
    var shown =
        archive.occurrences(Topics.PICKS, Picks.key(section, key)).stream()
            .map(occurrence -> new Win(occurrence.edition().number(), occurrence.edition().date()));
    return Stream.concat(Optional.ofNullable(records.get(key)).stream(), shown)
        .max(Comparator.comparing(Win::on));
  }
}
