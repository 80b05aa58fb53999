package org.coranto.adopt;

import org.coranto.config.NewsletterKeys;

/// Finds the newsletter's name if its settings do not have it.
final class FileNaming {

  private FileNaming() {}

  static void decide(RepositoryFacts repository, ReadEditions archive, ConfigProposal proposal) {
    if (proposal.isDecided(NewsletterKeys.NAME)) {
      return;
    }
    var common = NameGuess.common(archive.heads());
    if (common.isPresent()) {
      proposal.text(NewsletterKeys.NAME, common.get(), "the words that most titles have in common");
    } else {
      proposal.text(
          NewsletterKeys.NAME,
          NameGuess.ofFolder(repository.name()),
          "from the name of its folder");
      proposal.ask(
          "What is the name of the newsletter? \"%s\" is made from the name of its folder."
              .formatted(NameGuess.ofFolder(repository.name())));
    }
  }
}
