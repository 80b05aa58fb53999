package org.coranto.check.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.coranto.check.Check;
import org.coranto.check.Finding;
import org.coranto.check.Galley;
import org.coranto.check.Line;
import org.coranto.check.Link;
import org.coranto.check.Need;
import org.coranto.check.Severity;
import org.coranto.check.archive.EditionMark;
import org.coranto.check.archive.Memory;
import org.coranto.check.archive.Topics;
import org.coranto.model.Section;
import org.coranto.text.AddressKey;
import org.coranto.text.TitleKey;

/**
 * {@code [Discuss this edition](…/edition_341)} in edition 342: a line that stands in each edition
 * and was not brought up to date.
 */
public final class StaleLink implements Check {

  /** In so many editions words show what their address does. */
  private static final int HABIT = 5;

  /** Editions from which a draft may have been copied. */
  private static final int RECENT = 4;

  /** In more editions than so many, an address belongs to the furniture. */
  private static final int STANDING = 3;

  /** A number; {@code %20} is none. */
  private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}%\\d])\\d");

  @Override
  public String name() {
    return "stale-link";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Set<Need> needs() {
    return Set.of(Need.ARCHIVE);
  }

  @Override
  public List<Finding> look(Galley galley) {
    return galley.links().stream()
        .filter(Link::isWeb)
        .filter(link -> !galley.lines().at(link.span().start()).is(Line.Kind.ITEM))
        .flatMap(link -> finding(galley, link).stream())
        .toList();
  }

  private Optional<Finding> finding(Galley galley, Link link) {
    var key = galley.key(link.href());
    var memories = galley.archive().memories(Topics.ADDRESSES, key);
    if (memories.isEmpty() || memories.size() > STANDING) {
      return Optional.empty();
    }
    return (changesEachTime(galley, link)
            ? Optional.of(memories.getFirst().edition())
            : leftOver(galley, link))
        .map(edition ->
            finding(
                link.span(),
                "“%s” leads to %s, as in %s; what is this edition's?"
                    .formatted(link.text(), link.href(), edition)));
  }

  /** Whether these words had another address in nearly each edition. */
  private static boolean changesEachTime(Galley galley, Link link) {
    var memories = galley.archive().memories(Topics.TITLES, TitleKey.of(link.text()));
    var editions = new HashSet<EditionMark>();
    var pages = new HashSet<String>();
    for (var memory : memories) {
      editions.add(memory.edition());
      pages.add(AddressKey.of(memory.detail().substring(memory.detail().indexOf('\t') + 1)));
    }
    return editions.size() >= HABIT && 5 * pages.size() >= 4 * editions.size();
  }

  /** A highlight's or a report's line between its lists that is word for word as it was. */
  private static Optional<EditionMark> leftOver(Galley galley, Link link) {
    var line = galley.lines().at(link.span().start());
    var recent = galley.archive().newest(RECENT);
    var memories = galley.archive().memories(Topics.LINES, line.text().stripTrailing());
    return link.in().filter(StaleLink::isWrittenAnew).isEmpty()
            || memories.size() > STANDING
            || !hasNumber(link.href())
        ? Optional.empty()
        : memories.stream().map(Memory::edition).filter(recent::contains).findFirst();
  }

  private static boolean isWrittenAnew(Section section) {
    return switch (section.kind()) {
      case PICK, QUOTE, TRACKER -> true;
      case LINKS, EVENTS, CALLS, JOBS, PROSE -> false;
    };
  }

  /** Whether the last part of an address has one: {@code …/2704/931}, {@code …/2021-07-13.md}. */
  private static boolean hasNumber(String href) {
    return NUMBER.matcher(href.substring(href.lastIndexOf('/') + 1)).find();
  }
}
