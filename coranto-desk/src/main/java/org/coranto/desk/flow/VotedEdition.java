package org.coranto.desk.flow;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.coranto.config.Config;
import org.coranto.desk.CorantoException;
import org.coranto.desk.newsletter.Newsletter;
import org.coranto.desk.newsletter.Configuration;
import org.coranto.desk.newsletter.EditionHeads;
import org.coranto.desk.repo.Listing;
import org.coranto.desk.repo.NewsletterFolder;
import org.coranto.draft.Slot;
import org.coranto.model.EditionHead;
import org.coranto.vote.Window;

/** A newsletter, and the edition that is being made. */
record VotedEdition(
    Path root, Config config, List<EditionHead> heads, NewsletterFolder.Found files) {

  static VotedEdition of(Path newsletter, Path configuration) {
    var root = Newsletter.real(newsletter);
    var config = Configuration.read(configuration.toAbsolutePath());
    var files = new NewsletterFolder(config.content(), new Listing(root)).files(true);
    return new VotedEdition(root, config, EditionHeads.of(config, files), files);
  }

  /** The draft that is due first. */
  Optional<EditionHead> head() {
    return heads.stream()
        .filter(EditionHead::draft)
        .filter(head -> head.date().isAfter(lastEdition()))
        .min(Comparator.comparing(EditionHead::date));
  }

  EditionHead needed() {
    return head()
        .orElseThrow(() -> new CorantoException("no draft is open; “coranto open” opens one"));
  }

  /** Its day, or that of the next draft where none is open. */
  LocalDate date(InstantSource clock) {
    var today = LocalDate.ofInstant(clock.instant(), config.newsletter().zone());
    return head()
        .map(EditionHead::date)
        .orElseGet(() -> Slot.next(config.schedule(), heads, today).date());
  }

  private LocalDate lastEdition() {
    return heads.stream()
        .filter(head -> !head.draft())
        .map(EditionHead::date)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  /**
   * From when the vote for the edition before it closed.
   *
   * @param hours before press at which it closes
   */
  Window window(LocalDate edition, int hours) {
    var before =
        heads.stream()
            .map(EditionHead::date)
            .filter(date -> date.isBefore(edition))
            .max(Comparator.naturalOrder())
            .orElse(edition.minusYears(1));
    return new Window(press(before, hours), press(edition, hours));
  }

  private java.time.Instant press(LocalDate edition, int hours) {
    return edition
        .atTime(config.schedule().press())
        .minusHours(hours)
        .atZone(config.newsletter().zone())
        .toInstant();
  }
}
