package org.coranto.draft.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.config.Config;
import org.coranto.config.SectionRule;
import org.coranto.model.EditionHead;
import org.coranto.model.Entry;
import org.coranto.model.Entry.EventEntry;
import org.coranto.model.Hyperlink;
import org.coranto.model.Section;
import org.coranto.model.SectionKind;
import org.coranto.text.Address;
import org.coranto.text.AddressKey;
import org.coranto.text.EditionReader;
import org.coranto.text.Source;
import org.coranto.text.TitleKey;

/** Reads single items with the same eyes that read an edition. */
final class ParticularsReader {

  private static final String ABOVE = "# .\n\n## Events\n\n";
  private static final int LONGEST = 20_000;

  private final EditionReader reader;
  private final EditionHead head;
  private final Map<String, Particulars> known = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();

  ParticularsReader(Config config, EditionHead head) {
    this.head = head;
    var events =
        new SectionRule(
            "events", "Events", SectionKind.EVENTS, List.of("Events"), 5, Optional.empty());
    this.reader =
        EditionReader.forRendering(
            new Config(
                config.newsletter(),
                config.schedule(),
                config.content(),
                config.permalinks(),
                List.of(events),
                config.outputs(),
                config.theme()));
  }

  Particulars of(Piece piece) {
    return known.computeIfAbsent(piece.content(), _ -> read(piece));
  }

  private Particulars read(Piece piece) {
    var text = String.join("\n", ItemLines.set(piece.lines(), "* ", "    "));
    var entries =
        read(ABOVE + text.substring(0, Math.min(text.length(), LONGEST)))
            .flatMap(section -> section.entries().stream());
    return entries
        .findFirst()
        .map(ParticularsReader::particulars)
        .orElseGet(() ->
            new Particulars(
                TitleKey.of(text),
                TitleKey.of(text),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                ""));
  }

  private Stream<Section> read(String text) {
    return reader.read(head, new Source(text)).sections().stream()
        .filter(section -> section.level() > 0);
  }

  private static Particulars particulars(Entry entry) {
    var body = entry.body();
    var addresses = body.links().stream().map(ParticularsReader::key).toList();
    var text = TitleKey.of(body.text());
    var href = body.links().stream().map(Hyperlink::href).findFirst();
    if (entry instanceof EventEntry event) {
      return new Particulars(
          text,
          TitleKey.of(event.title()),
          href,
          addresses,
          event.titles().stream().map(ParticularsReader::key).toList(),
          Optional.of(event.dates()),
          TitleKey.of(event.place().text()));
    }
    var title = body.links().stream().map(Hyperlink::text).findFirst().orElse(body.text());
    return new Particulars(
        text, TitleKey.of(title), href, addresses, List.of(), Optional.empty(), "");
  }

  /** A place on a page is an address of its own: {@code https://example.org/episodes#14}. */
  private static String key(Hyperlink link) {
    var page = AddressKey.of(link.href());
    var place = Address.of(link.href()).flatMap(Address::fragment).map(it -> "#" + it).orElse("");
    return page.endsWith(place) ? page : page + place;
  }

  /** {@code RFCs} for {@code ### [RFCs](https://…)}. */
  String title(Piece heading) {
    return titles.computeIfAbsent(
        String.join("\n", heading.lines()).strip(),
        line ->
            read("# .\n\n" + line.substring(0, Math.min(line.length(), LONGEST)))
                .map(Section::title)
                .reduce((_, last) -> last)
                .orElse(line));
  }
}
