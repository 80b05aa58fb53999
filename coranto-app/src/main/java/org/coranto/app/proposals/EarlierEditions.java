package org.coranto.app.proposals;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coranto.archive.ArchiveIndex;
import org.coranto.archive.EditionMark;
import org.coranto.archive.LinkedAddresses;
import org.coranto.archive.Occurrence;
import org.coranto.archive.Topics;
import org.coranto.config.Config;
import org.coranto.config.SectionRule;
import org.coranto.model.SectionKind;
import org.coranto.proposal.PrintedBefore;
import org.coranto.url.UrlKey;
import org.coranto.url.UrlText;

/** What earlier editions have linked to among their news. */
public final class EarlierEditions implements PrintedBefore {

  private final ArchiveIndex archive;
  private final Set<String> links;

  /**
   * @param archive of the editions before the draft
   */
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

  /** The newest edition that linked to it. */
  public Optional<EditionMark> edition(String href) {
    var place = UrlText.of(href).flatMap(UrlText::fragment);
    return archive.occurrences(Topics.ADDRESSES, UrlKey.of(href)).stream()
        .filter(occurrence -> isSame(occurrence.value(), place))
        .findFirst()
        .map(Occurrence::edition);
  }

  /**
   * @param place on the page
   */
  private boolean isSame(LinkedAddresses.Link before, Optional<String> place) {
    return links.contains(before.section())
        && UrlText.of(before.href()).flatMap(UrlText::fragment).equals(place);
  }
}
