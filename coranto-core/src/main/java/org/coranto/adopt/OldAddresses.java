package org.coranto.adopt;

import java.util.Locale;
import org.coranto.config.Config;
import org.coranto.config.Permalinks;
import org.coranto.config.PermalinksKeys;
import org.coranto.model.EditionHead;

/// Keeps the URLs of existing editions, as far as possible.
final class OldAddresses {

  private OldAddresses() {}

  /// Asks the user, because the program that made the site is unknown.
  static void ask(ReadEditions archive, ConfigProposal proposal) {
    if (different(archive, proposal) < archive.heads().size()
        && proposal.text(PermalinksKeys.SLUG, "file", "titles and days are not unique")) {
      proposal.text(PermalinksKeys.EDITION, "/{slug}/", "names of files are unique");
    }
    proposal.ask(
        "The URLs of earlier editions are not known, because it is not known which program built"
            + " the site; see [permalinks].");
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
    askAboutOthers(generator, archive, addresses, proposal);
    int own = withOwn(archive, proposal.config());
    if (own > 0) {
      proposal.decided(
          "%d of %d editions give their own URL in the header, and keep it"
              .formatted(own, archive.heads().size()));
    }
    if (!addresses.lost().isEmpty() && own < archive.heads().size()) {
      proposal.ask(
          "Editions had URLs of the form %s; Coranto cannot keep %s, so links to them need redirects."
              .formatted(said, String.join(", ", addresses.lost())));
    }
    long different = different(archive, proposal);
    if (different < archive.heads().size()) {
      proposal.ask(
          "With edition = \"%s\", only %d of %d editions have a unique URL."
              .formatted(
                  proposal.config().permalinks().edition(), different, archive.heads().size()));
    }
  }

  private static long different(ReadEditions archive, ConfigProposal proposal) {
    return archive.readAgain(proposal.config()).stream().map(EditionHead::route).distinct().count();
  }

  /// Asks about editions whose path would differ from the one so far.
  private static void askAboutOthers(
      SiteGenerator generator,
      ReadEditions archive,
      PermalinkGuess addresses,
      ConfigProposal proposal) {
    var others =
        archive.readAgain(proposal.config()).stream()
            .filter(head -> !archive.isAddressed(head))
            .filter(head ->
                generator.path(head.file()).filter(it -> !head.route().endsWith(it)).isPresent())
            .toList();
    if (others.isEmpty()) {
      return;
    }
    var first = others.getFirst();
    proposal.text(
        PermalinksKeys.EDITION,
        addresses.form(),
        "the form that is nearest to the URLs so far, which differ");
    proposal.ask(
        "%s had another URL before, such as %s, which is %s now; which URLs are right?"
            .formatted(
                CountedNoun.of(others.size(), "edition"),
                generator.path(first.file()).orElse(""),
                first.route()));
  }

  /// How many editions have an address that does not depend on the settings.
  private static int withOwn(ReadEditions archive, Config config) {
    var links = config.permalinks();
    var probe =
        new Permalinks(
            "/{slug}/probe/", links.slug(), links.archive(), links.page(), links.section());
    var other = archive.readAgain(config.toBuilder().permalinks(probe).build());
    return (int) other.stream().filter(head -> !head.route().endsWith("/probe/")).count();
  }
}
