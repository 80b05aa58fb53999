package org.coranto.output.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.config.SectionRule;
import org.coranto.model.Edition;
import org.coranto.model.EditionHead;
import org.coranto.model.Entry;
import org.coranto.model.SectionKind;
import org.coranto.output.Site;
import org.coranto.output.feed.Channel.Item;
import org.coranto.output.html.Html;
import org.coranto.output.html.HtmlWriter;
import org.coranto.output.plain.Scrub;

/// The entries of one section as feed items, collected over several editions. A link's id is its
/// place in its edition. The ids of events and calls contain no edition, because they are carried
/// over: an event in four editions is one item, which is updated when its words change.
final class EntryItems {

  private final SectionRule section;
  private final Site site;
  private final boolean carriedOver;
  private final Map<String, Known> known = new LinkedHashMap<>();

  EntryItems(SectionRule section, Site site) {
    this.section = section;
    this.site = site;
    this.carriedOver = section.kind() == SectionKind.EVENTS || section.kind() == SectionKind.CALLS;
  }

  /// An item, and its words.
  private record Known(Item item, String text) {}

  /// Adds the entries of the next newer edition.
  void add(Edition edition) {
    for (var part : edition.sections()) {
      if (part.name().equals(section.name())) {
        part.entries().stream().filter(this::isItem).forEach(entry -> add(entry, edition));
      }
    }
  }

  List<Item> all() {
    var items = new ArrayList<Item>();
    known.values().forEach(one -> items.add(one.item));
    return items;
  }

  /// An introduction of a section is not an item, nor is the text after the quote.
  private boolean isItem(Entry entry) {
    boolean fits =
        switch (section.kind()) {
          case LINKS, JOBS -> !(entry instanceof Entry.ProseEntry);
          case EVENTS -> entry instanceof Entry.EventEntry;
          case CALLS -> entry instanceof Entry.CallEntry;
          case PICK -> entry instanceof Entry.PickEntry;
          case QUOTE -> entry instanceof Entry.QuoteEntry;
          case PROSE, TRACKER -> false;
        };
    return fits && !entry.body().id().isEmpty();
  }

  private void add(Entry entry, Edition edition) {
    var head = edition.head();
    var id =
        carriedOver
            ? site.absolute("/feeds/" + section.name()) + "#" + entry.body().id()
            : permalink(entry, head);
    var before = Optional.ofNullable(known.get(id));
    if (before.isEmpty() || !before.get().text.equals(entry.body().text())) {
      var press = Channels.press(head, site);
      var published = before.map(one -> one.item.published()).orElse(press);
      var item =
          new Item(
              id,
              EntryNames.link(entry, site.absolute(head.route()))
                  .orElseGet(() -> permalink(entry, head)),
              permalink(entry, head),
              EntryNames.title(entry),
              Scrub.line(entry.body().text()),
              html(entry, head),
              published,
              press,
              entry.body().prefixes().stream().map(Scrub::line).toList(),
              head.language(),
              Optional.empty());
      known.put(id, new Known(item, entry.body().text()));
    }
  }

  private String permalink(Entry entry, EditionHead head) {
    return site.absolute(head.route()) + "#" + entry.body().id();
  }

  /// The entry as in the edition, and the name of that edition.
  private String html(Entry entry, EditionHead head) {
    var html = new StringBuilder(512);
    var style = new FeedStyle(site.absolute(head.route()));
    new HtmlWriter(html, style).blocks(entry.body().blocks());
    html.append("<p>— <a href=\"");
    Html.escape(html, permalink(entry, head)).append("\">");
    return Html.escape(html, EditionItems.title(head)).append("</a></p>").toString();
  }
}
