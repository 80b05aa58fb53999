package org.coranto.adopt;

import java.util.Locale;
import org.coranto.config.PermalinksKeys;
import org.coranto.model.EditionHead;

/// Keeps the URLs of existing editions, as far as possible.
final class OldAddresses {

  private OldAddresses() {}

  /// Asks the user, because the program that made the site is unknown.
  static void ask(ConfigProposal proposal) {
    proposal.ask(
        "The URLs of earlier editions are not known, because it is not known which program built the site; see [permalinks].");
  }

  static void decide(
      SiteGenerator generator,
      EditionFolder editions,
      ReadEditions archive,
      ConfigProposal proposal) {
    var addresses = generator.addresses(editions);
    var said = "\"%s\" in %s".formatted(addresses.said(), generator.file());
    if (proposal.text(PermalinksKeys.EDITION, addresses.form(), "the URLs so far, " + said)) {
      proposal.text(
          PermalinksKeys.SLUG,
          addresses.slug().name().toLowerCase(Locale.ROOT),
          "as " + generator.name() + " made it");
    }
    if (!addresses.lost().isEmpty()) {
      proposal.ask(
          "Editions had URLs of the form %s; Coranto cannot keep %s, so links to them need redirects."
              .formatted(said, String.join(", ", addresses.lost())));
    }
    long different =
        archive.readAgain(proposal.config()).stream().map(EditionHead::route).distinct().count();
    if (different < archive.heads().size()) {
      proposal.ask(
          "With edition = \"%s\", only %d of %d editions have a unique URL."
              .formatted(
                  proposal.config().permalinks().edition(), different, archive.heads().size()));
    }
  }
}
