package org.coranto.desk.flow;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coranto.check.archive.Addresses;
import org.coranto.check.archive.Archive;
import org.coranto.check.archive.EditionMark;
import org.coranto.check.archive.Occurrence;
import org.coranto.check.archive.Topics;
import org.coranto.config.Config;
import org.coranto.config.SectionRule;
import org.coranto.draft.place.Earlier;
import org.coranto.model.SectionKind;
import org.coranto.text.Address;
import org.coranto.text.AddressKey;

/** What earlier editions have linked to among their news. */
public final class EarlierEditions implements Earlier {

  private final Archive archive;
  private final Set<String> links;

  /**
   * @param archive of the editions before the draft
   */
  public EarlierEditions(Archive archive, Config config) {
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
    var place = Address.of(href).flatMap(Address::fragment);
    return archive.occurrences(Topics.ADDRESSES, AddressKey.of(href)).stream()
        .filter(occurrence -> isSame(occurrence.value(), place))
        .findFirst()
        .map(Occurrence::edition);
  }

  /**
   * @param place on the page
   */
  private boolean isSame(Addresses.Link before, Optional<String> place) {
    return links.contains(before.section())
        && Address.of(before.href()).flatMap(Address::fragment).equals(place);
  }
}
