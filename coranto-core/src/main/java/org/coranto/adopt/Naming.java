package org.coranto.adopt;

import org.coranto.config.NewsletterKeys;

/** What the newsletter is called, where its settings do not say so. */
final class Naming {

  private Naming() {}

  static void decide(Repository repository, Archive archive, Proposal proposal) {
    if (proposal.isDecided(NewsletterKeys.NAME)) {
      return;
    }
    var common = Titles.common(archive.heads());
    if (common.isPresent()) {
      proposal.text(NewsletterKeys.NAME, common.get(), "what most titles have in common");
    } else {
      proposal.text(
          NewsletterKeys.NAME, Titles.ofFolder(repository.name()), "from the name of its folder");
      proposal.ask(
          "What is the newsletter called? \"%s\" is made from the name of its folder."
              .formatted(Titles.ofFolder(repository.name())));
    }
  }
}
