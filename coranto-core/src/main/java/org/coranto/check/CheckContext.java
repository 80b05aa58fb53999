package org.coranto.check;

import org.coranto.archive.ArchiveIndex;
import org.coranto.config.Config;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;
import org.coranto.web.LinkedPages;

/// The input of a check: one edition, and what is known besides its text.
///
/// @param archive the editions before this one
/// @param pages the responses of linked pages
/// @param own what the newsletter's folder has besides editions
public record CheckContext(
    Config config,
    AnnotatedEdition edition,
    ArchiveIndex archive,
    LinkedPages pages,
    OwnFiles own) {

  public CheckContext {
    archive = archive.before(edition.date());
  }

  /// @param head its date is the date of the edition
  /// @param archive of any editions; only those before that date are used
  public static CheckContext of(
      Config config, EditionHead head, SourceText source, ArchiveIndex archive, LinkedPages pages) {
    return new CheckContext(
        config, AnnotatedEdition.of(config, head, source), archive, pages, OwnFiles.UNKNOWN);
  }

  public CheckContext with(OwnFiles files) {
    return new CheckContext(config, edition, archive, pages, files);
  }
}
