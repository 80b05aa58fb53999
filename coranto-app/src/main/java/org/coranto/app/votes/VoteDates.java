package org.coranto.app.votes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.coranto.app.newsletter.Editions;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.config.VoteSettings;
import org.coranto.model.EditionHead;
import org.coranto.vote.VoteWindow;

/// The edition of the votes, and when voting opens and closes.
final class VoteDates {

  private final Newsletter newsletter;
  private final Editions editions;

  VoteDates(Newsletter newsletter) {
    this.newsletter = newsletter;
    this.editions = newsletter.editions(newsletter.files());
  }

  /// The date of the open draft, or of the next draft if none is open.
  LocalDate edition() {
    return editions.nextDate(newsletter.config().schedule(), newsletter.today());
  }

  /// From the end of the previous edition's vote until the end of this one.
  VoteWindow window(LocalDate edition, VoteSettings vote) {
    var before = editions.dateBefore(edition).orElse(edition.minusYears(1));
    return new VoteWindow(closes(before, vote), closes(edition, vote));
  }

  private Instant closes(LocalDate edition, VoteSettings vote) {
    return edition
        .atTime(newsletter.config().schedule().press())
        .minusHours(vote.closes())
        .atZone(newsletter.config().newsletter().zone())
        .toInstant();
  }

  /// The number of the edition with this date.
  OptionalInt number(LocalDate day) {
    return editions.heads().stream()
        .filter(head -> head.date().equals(day))
        .map(EditionHead::number)
        .flatMapToInt(OptionalInt::stream)
        .findFirst();
  }
}
