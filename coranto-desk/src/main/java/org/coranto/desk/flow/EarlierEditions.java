package org.coranto.desk.flow;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coranto.check.archive.Archive;
import org.coranto.check.archive.Topics;
import org.coranto.config.Config;
import org.coranto.config.SectionRule;
import org.coranto.draft.place.Earlier;
import org.coranto.model.SectionKind;
import org.coranto.text.Address;
import org.coranto.text.AddressKey;

/** What earlier editions have linked to among their news. */
final class EarlierEditions implements Earlier {

  private final Archive archive;
  private final Set<String> links;

  /**
   * @param archive of the editions before the draft
   */
  EarlierEditions(Archive archive, Config config) {
    this.archive = archive;
    this.links =
        config.sections().stream()
            .filter(rule -> rule.kind() == SectionKind.LINKS)
            .map(SectionRule::name)
            .collect(Collectors.toSet());
  }

  @Override
  public Optional<String> had(String href) {
    var place = Address.of(href).flatMap(Address::fragment);
    return archive.memories(Topics.ADDRESSES, AddressKey.of(href)).stream()
        .filter(memory -> isSame(memory.detail().split("\t", 3), place))
        .findFirst()
        .map(memory -> memory.edition().toString());
  }

  /**
   * @param noted section, words and address, as {@link Topics#ADDRESSES} notes them
   * @param place on the page
   */
  private boolean isSame(String[] noted, Optional<String> place) {
    return noted.length == 3
        && links.contains(noted[0])
        && Address.of(noted[2]).flatMap(Address::fragment).equals(place);
  }
}
