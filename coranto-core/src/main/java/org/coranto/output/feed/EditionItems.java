package org.coranto.output.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.coranto.config.SectionRule;
import org.coranto.model.Edition;
import org.coranto.model.EditionHead;
import org.coranto.model.Entry;
import org.coranto.model.Section;
import org.coranto.output.Site;
import org.coranto.output.card.CardOutput;
import org.coranto.output.feed.Channel.Item;
import org.coranto.output.html.HtmlWriter;
import org.coranto.output.plain.Scrub;
import org.coranto.output.plain.Shorten;

/// Editions, or their parts in one section, as items.
final class EditionItems {

  private static final int SUMMARY_LETTERS = 280;

  private final Site site;
  private final Function<EditionHead, String> cards;

  EditionItems(Site site) {
    this.site = site;
    this.cards = CardOutput.routes(site);
  }

  /// The complete edition. Its URL is its id, even if the title changes.
  Item whole(EditionHead head) {
    var edition = site.read(head);
    var address = site.absolute(head.route());
    return item(edition, edition.sections(), address, address);
  }

  /// Everything under the section's heading; empty if the edition does not have it.
  Optional<Item> part(EditionHead head, SectionRule rule) {
    var edition = site.read(head);
    var sections =
        edition.sections().stream().filter(part -> part.name().equals(rule.name())).toList();
    if (sections.stream().allMatch(part -> part.entries().isEmpty())) {
      return Optional.empty();
    }
    var address = site.absolute(head.route());
    var link = address + "#" + sections.getFirst().id();
    return Optional.of(item(edition, sections, address + "#section-" + rule.name(), link));
  }

  private Item item(Edition edition, List<Section> sections, String id, String link) {
    var head = edition.head();
    var html = new StringBuilder(1 << 15);
    var writer = new HtmlWriter(html, new FeedStyle(site.absolute(head.route())));
    sections.forEach(writer::section);
    var press = Channels.press(head, site);
    return new Item(
        id,
        link,
        link,
        title(head),
        summary(sections),
        html.toString(),
        press,
        press,
        List.of(),
        head.language(),
        site.config().outputs().renders("card")
            ? Optional.of(site.absolute(cards.apply(head)))
            : Optional.empty());
  }

  static String title(EditionHead head) {
    var title = Scrub.line(head.title());
    return title.isEmpty() ? head.date().toString() : title;
  }

  /// The first words.
  private static String summary(List<Section> sections) {
    var words = new ArrayList<String>();
    for (var section : sections) {
      for (var entry : section.entries()) {
        if (entry instanceof Entry.ProseEntry && !entry.body().text().isBlank()) {
          words.add(entry.body().text());
        }
      }
      if (!words.isEmpty()) {
        break;
      }
    }
    return Shorten.toLetters(Scrub.line(String.join(" ", words)), SUMMARY_LETTERS);
  }
}
