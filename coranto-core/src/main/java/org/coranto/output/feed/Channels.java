package org.coranto.output.feed;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.coranto.config.SectionRule;
import org.coranto.model.EditionHead;
import org.coranto.output.Site;
import org.coranto.output.feed.Channel.Item;

/// The feeds of a newsletter and their contents.
final class Channels {

  /// The largest number of entries in a section's feed, newest first.
  private static final int MOST_ENTRIES = 250;

  private Channels() {}

  /// One item for each of the newest editions.
  static Channel whole(Site site) {
    var items = new EditionItems(site);
    return channel(
        site, site.config().newsletter().name(), newest(site).stream().map(items::whole).toList());
  }

  /// A section of prose has an item for each edition; any other has one for each of its entries.
  static Channel of(SectionRule section, Site site) {
    var title = site.config().newsletter().name() + ": " + section.title();
    return channel(
        site,
        title,
        switch (section.kind()) {
          case PROSE, TRACKER -> parts(section, site);
          case LINKS, EVENTS, CALLS, PICK, QUOTE, JOBS -> entries(section, site);
        });
  }

  private static List<Item> parts(SectionRule section, Site site) {
    var editions = new EditionItems(site);
    var items = new ArrayList<Item>();
    for (var head : newest(site)) {
      editions.part(head, section).ifPresent(items::add);
    }
    return items;
  }

  private static List<Item> entries(SectionRule section, Site site) {
    var items = new EntryItems(section, site);
    newest(site).reversed().forEach(head -> items.add(site.read(head)));
    return items.all().stream()
        .sorted(Comparator.comparing(Item::updated).reversed())
        .limit(MOST_ENTRIES)
        .toList();
  }

  private static Channel channel(Site site, String title, List<Item> items) {
    var newsletter = site.config().newsletter();
    var publisher = newsletter.publisher().isBlank() ? newsletter.name() : newsletter.publisher();
    return new Channel(
        title,
        site.absolute("/"),
        newsletter.description().isBlank() ? newsletter.name() : newsletter.description(),
        newsletter.language(),
        publisher,
        newsletter.email(),
        newsletter.hub().map(URI::toString),
        newest(site).stream()
            .findFirst()
            .map(head -> press(head, site))
            .orElseGet(() -> press(LocalDate.EPOCH, site)),
        items);
  }

  private static List<EditionHead> newest(Site site) {
    return site.newest(site.config().outputs().feedEditions());
  }

  /// When an edition is published: on its day, at the publishing hour, in the newsletter's zone.
  static OffsetDateTime press(EditionHead head, Site site) {
    return press(head.date(), site);
  }

  private static OffsetDateTime press(LocalDate day, Site site) {
    var hour = site.config().schedule().press();
    return day.atTime(hour).atZone(site.config().newsletter().zone()).toOffsetDateTime();
  }
}
