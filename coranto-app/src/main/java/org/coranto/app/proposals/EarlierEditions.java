package org.coranto.app.proposals;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coranto.archive.ArchiveIndex;
import org.coranto.archive.EditionMark;
import org.coranto.archive.Occurrence;
import org.coranto.archive.Topics;
import org.coranto.config.Config;
import org.coranto.config.SectionRule;
import org.coranto.model.SectionKind;
import org.coranto.proposal.PrintedBefore;
import org.coranto.url.UrlKey;
import org.coranto.url.UrlText;

/// The news links of earlier editions.
public final class EarlierEditions implements PrintedBefore {

  private final ArchiveIndex archive;
  private final Set<String> links;

  /// @param archive the index of the editions before the draft
  public EarlierEditions(ArchiveIndex archive, Config config) {
    this.archive = archive;
    this.links =
        config.sections().stream()
            .filter(rule -> rule.kind() == SectionKind.LINKS)
            .map(SectionRule::name)
            .collect(Collectors.toSet());
  }

  @Override
  public Optional<String> had(String href) {
    return edition(href).map(EditionMark::toString);
  }

  /// The newest edition that linked to it.
  public Optional<EditionMark> edition(String href) {
    var place = place(href);
    return archive.occurrences(Topics.ADDRESSES, UrlKey.of(href)).stream()
        .filter(occurrence -> links.contains(occurrence.value().section()))
        .filter(occurrence -> place(occurrence.value().href()).equals(place))
        .findFirst()
        .map(Occurrence::edition);
  }

  /// The place on the page.
  private static Optional<String> place(String href) {
    return UrlText.of(href).flatMap(UrlText::fragment);
  }
}
