package org.coranto.proposal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.config.Config;
import org.coranto.config.SectionRule;
import org.coranto.edition.EditionParser;
import org.coranto.markdown.SourceText;
import org.coranto.markdown.TitleKey;
import org.coranto.model.EditionHead;
import org.coranto.model.Entry;
import org.coranto.model.Entry.EventEntry;
import org.coranto.model.Hyperlink;
import org.coranto.model.Section;
import org.coranto.model.SectionKind;
import org.coranto.url.UrlKey;
import org.coranto.url.UrlText;

/// Reads single items with the parsers for editions.
final class EntryFactsParser {

  private static final String ABOVE = "# .\n\n## Events\n\n";
  private static final int LONGEST = 20_000;

  private final EditionParser reader;
  private final EditionHead head;
  private final Map<String, EntryFacts> known = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();

  EntryFactsParser(Config config, EditionHead head) {
    this.head = head;
    var events = SectionRule.of("events", "Events", SectionKind.EVENTS, List.of("Events"));
    this.reader = EditionParser.forRendering(config.toBuilder().sections(List.of(events)).build());
  }

  /// The day of the draft.
  LocalDate day() {
    return head.date();
  }

  EntryFacts of(MarkdownBlock piece) {
    return known.computeIfAbsent(piece.content(), _ -> read(piece));
  }

  private EntryFacts read(MarkdownBlock piece) {
    var text = String.join("\n", ItemLines.set(piece.lines(), "* ", "    "));
    var entries =
        read(ABOVE + text.substring(0, Math.min(text.length(), LONGEST)))
            .flatMap(section -> section.entries().stream());
    return entries
        .findFirst()
        .map(EntryFactsParser::particulars)
        .orElseGet(() ->
            new EntryFacts(
                TitleKey.of(text),
                TitleKey.of(text),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                ""));
  }

  private Stream<Section> read(String text) {
    return reader.read(head, new SourceText(text)).sections().stream()
        .filter(section -> section.level() > 0);
  }

  private static EntryFacts particulars(Entry entry) {
    var body = entry.body();
    var addresses = body.links().stream().map(EntryFactsParser::key).toList();
    var text = TitleKey.of(body.text());
    var href = body.links().stream().map(Hyperlink::href).findFirst();
    if (entry instanceof EventEntry event) {
      return new EntryFacts(
          text,
          TitleKey.of(event.title()),
          href,
          addresses,
          event.titles().stream().map(EntryFactsParser::key).toList(),
          Optional.of(event.dates()),
          TitleKey.of(event.place().text()));
    }
    var title = body.links().stream().map(Hyperlink::text).findFirst().orElse(body.text());
    return new EntryFacts(
        text, TitleKey.of(title), href, addresses, List.of(), Optional.empty(), "");
  }

  /// The key with the fragment, because a place on a page is a URL of its own:
  /// `https://example.org/episodes#14`.
  private static String key(Hyperlink link) {
    var page = UrlKey.of(link.href());
    var place = UrlText.of(link.href()).flatMap(UrlText::fragment).map(it -> "#" + it).orElse("");
    return page.endsWith(place) ? page : page + place;
  }

  /// `RFCs` for `### [RFCs](https://…)`.
  String title(MarkdownBlock heading) {
    return titles.computeIfAbsent(
        String.join("\n", heading.lines()).strip(),
        line ->
            read("# .\n\n" + line.substring(0, Math.min(line.length(), LONGEST)))
                .map(Section::title)
                .reduce((_, last) -> last)
                .orElse(line));
  }
}
