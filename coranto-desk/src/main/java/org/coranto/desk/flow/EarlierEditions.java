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
  public Optional<String> had(String addressKey) {
    return archive.memories(Topics.ADDRESSES, addressKey).stream()
        .filter(memory -> links.contains(memory.detail().split("\t", 2)[0]))
        .findFirst()
        .map(memory -> memory.edition().toString());
  }
}
