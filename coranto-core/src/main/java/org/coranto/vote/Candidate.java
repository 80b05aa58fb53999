package org.coranto.vote;

import java.time.Instant;
import java.util.Optional;
import org.coranto.model.Person;
import org.coranto.model.Tip;
import org.coranto.model.TipContent.Nomination;

/// A nomination that can be voted for.
///
/// @param key its identity in ballots: its normalised URL, or the words of a quotation
/// @param title its title; for a quotation, the author
/// @param address its URL; for a quotation, the source
/// @param quote the words of a quotation, otherwise empty
/// @param by the person who nominated it first
/// @param seen the public page of the nomination; may be empty
/// @param words the nominator's remark
/// @param since when it was nominated first
/// @param weeks the number of earlier votes that it was in
/// @param likes the number of votes that its source has counted, without names
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

  /// As it is in a tip.
  static Candidate of(String key, Nomination nomination, Tip tip, Instant since) {
    return new Candidate(
        key,
        nomination.title(),
        nomination.address(),
        nomination.quote(),
        tip.person().map(person -> Person.of(person.name(), person.address())),
        tip.origin().address(),
        tip.words(),
        since,
        0,
        Math.max(0, nomination.votes()),
        Optional.empty());
  }

  Candidate with(int moreLikes) {
    int sum = (int) Math.min(Integer.MAX_VALUE, (long) likes + moreLikes);
    return new Candidate(key, title, address, quote, by, seen, words, since, weeks, sum, won);
  }

  /// The same in the next vote.
  Candidate aWeekOlder() {
    return new Candidate(key, title, address, quote, by, seen, words, since, weeks + 1, likes, won);
  }

  Candidate withWin(Win earlier) {
    return new Candidate(
        key, title, address, quote, by, seen, words, since, weeks, likes, Optional.of(earlier));
  }
}
