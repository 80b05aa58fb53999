package org.coranto.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.coranto.check.archive.Archive;
import org.coranto.config.Config;
import org.coranto.model.Edition;
import org.coranto.model.EditionHead;
import org.coranto.model.Section;
import org.coranto.model.Span;
import org.coranto.text.AddressKey;
import org.coranto.text.EditionReader;
import org.coranto.text.Header;
import org.coranto.text.HeaderReader;
import org.coranto.text.Source;

/**
 * An edition set up to be checked: its text, what was read in it, and what is known besides.
 *
 * <p>(A galley was the tray of set type from which proofs were drawn for correction.)
 */
public final class Galley {

  private final Config config;
  private final Source source;
  private final Header header;
  private final Edition edition;
  private final Lines lines;
  private final Archive archive;
  private final Pages pages;
  private final List<Link> links;
  private final List<Section> headed;
  private final List<Announcement> announcements;
  private final Map<String, String> keys = new ConcurrentHashMap<>();

  private Galley(
      Config config, Source source, Edition edition, Header header, Archive archive, Pages pages) {
    this.config = config;
    this.source = source;
    this.header = header;
    this.edition = edition;
    this.archive = archive;
    this.pages = pages;
    this.lines = Lines.of(source.text(), header.end());
    this.links = Links.of(edition, source.text(), lines);
    this.headed = edition.sections().stream().filter(section -> section.level() > 0).toList();
    this.announcements = Announcements.of(edition, lines);
  }

  /**
   * @param head whose date is the day it is judged for
   * @param archive of any editions; only those before that day are asked
   */
  public static Galley of(
      Config config, EditionHead head, Source source, Archive archive, Pages pages) {
    return of(config, head, source, archive, pages, new EditionReader(config));
  }

  /** For learning from: links have no places, which takes half the time. */
  public static Galley coarse(Config config, EditionHead head, Source source) {
    var reader = EditionReader.forRendering(config);
    return of(config, head, source, Archive.EMPTY, Pages.NONE, reader);
  }

  private static Galley of(
      Config config,
      EditionHead head,
      Source source,
      Archive archive,
      Pages pages,
      EditionReader reader) {
    var header = HeaderReader.read(source.text(), config.content().header());
    var edition = reader.read(head, source);
    return new Galley(config, source, edition, header, archive.before(head.date()), pages);
  }

  public Config config() {
    return config;
  }

  public Source source() {
    return source;
  }

  public String text() {
    return source.text();
  }

  /** What stands in the span. */
  public String slice(Span span) {
    return source.slice(span);
  }

  /** The header with the places of its fields. */
  public Header header() {
    return header;
  }

  public Edition edition() {
    return edition;
  }

  /** The day that it is judged for. */
  public LocalDate date() {
    return edition.head().date();
  }

  public Lines lines() {
    return lines;
  }

  /** Every link that Markdown sees, in document order. */
  public List<Link> links() {
    return links;
  }

  /** Every event, in document order. */
  public List<Announcement> announcements() {
    return announcements;
  }

  /** The editions before this one. */
  public Archive archive() {
    return archive;
  }

  /** What linked pages answered. */
  public Pages pages() {
    return pages;
  }

  /** The {@link AddressKey} of an address in this text; many ask for the same. */
  public String key(String href) {
    return keys.computeIfAbsent(href, AddressKey::of);
  }

  /** The section that an offset is in; empty before the first heading. */
  public Optional<Section> section(int offset) {
    int low = 0;
    int high = headed.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (headed.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(headed.get(low - 1));
  }

  public Optional<Section> section(Line line) {
    return section(line.span().start());
  }
}
