package org.coranto.vote;

import java.time.Instant;
import java.util.Optional;
import org.coranto.model.Person;

/// What can be voted for.
///
/// @param key what ballots call it: its address without what does not matter, or a quotation's
///   words
/// @param title what it is called; of a quotation, who said it
/// @param address where it is; of a quotation, where it was said
/// @param quote the words of a quotation, else empty
/// @param by who was the first to nominate it
/// @param seen where one can see the nomination; may be empty
/// @param words what the nominator said
/// @param since when it was nominated first
/// @param weeks how many votes before this one it was in
/// @param likes votes that its source has counted, of people who are not told
/// @param won the newest earlier edition whose pick it was
public record Candidate(
    String key,
    String title,
    String address,
    String quote,
    Optional<Person> by,
    String seen,
    String words,
    Instant since,
    int weeks,
    int likes,
    Optional<Win> won) {

  Candidate with(int moreLikes) {
    int sum = (int) Math.min(Integer.MAX_VALUE, (long) likes + moreLikes);
    return new Candidate(key, title, address, quote, by, seen, words, since, weeks, sum, won);
  }

  /// As it takes part in the next vote.
  Candidate aWeekOlder() {
    return new Candidate(key, title, address, quote, by, seen, words, since, weeks + 1, likes, won);
  }

  Candidate withWin(Win earlier) {
    return new Candidate(
        key, title, address, quote, by, seen, words, since, weeks, likes, Optional.of(earlier));
  }
}
