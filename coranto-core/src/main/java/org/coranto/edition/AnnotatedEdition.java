package org.coranto.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.coranto.config.Config;
import org.coranto.markdown.CodeAreas;
import org.coranto.markdown.Comments;
import org.coranto.markdown.FrontMatter;
import org.coranto.markdown.FrontMatterParser;
import org.coranto.markdown.Line;
import org.coranto.markdown.Lines;
import org.coranto.markdown.LinkDefinitions;
import org.coranto.markdown.SourceText;
import org.coranto.model.Edition;
import org.coranto.model.EditionHead;
import org.coranto.model.Entry;
import org.coranto.model.Section;
import org.coranto.model.Span;
import org.coranto.url.UrlKey;

/// The text of one edition with everything that was read in it: header, sections and entries,
/// lines, links and events, each with its span.
public final class AnnotatedEdition {

  private final SourceText source;
  private final FrontMatter header;
  private final Edition model;
  private final Lines lines;
  private final Optional<CodeAreas> code;
  private final LinkDefinitions included;
  private final Comments comments;
  private final List<Link> links;
  private final List<Section> headed;
  private final List<Announcement> announcements;
  private final Map<String, String> keys = new ConcurrentHashMap<>();

  private AnnotatedEdition(SourceText source, FrontMatter header, EditionParser.WithLines read) {
    this.source = source;
    this.header = header;
    this.model = read.edition();
    this.lines = read.lines();
    this.code = read.code();
    this.included = read.included();
    this.comments = Comments.of(source.text(), lines);
    this.links = Links.of(model, source.text(), lines);
    this.headed = model.sections().stream().filter(section -> section.level() > 0).toList();
    this.announcements = Announcements.of(model, lines);
  }

  /// @param head its date is the date of the edition
  public static AnnotatedEdition of(Config config, EditionHead head, SourceText source) {
    return of(config, head, source, new EditionParser(config));
  }

  /// For the archive: links have no spans, which takes half the time.
  public static AnnotatedEdition forLearning(Config config, EditionHead head, SourceText source) {
    return of(config, head, source, EditionParser.forRendering(config));
  }

  private static AnnotatedEdition of(
      Config config, EditionHead head, SourceText source, EditionParser reader) {
    var header = FrontMatterParser.read(source.text(), config.content().header());
    return new AnnotatedEdition(source, header, reader.readWithLines(head, source));
  }

  public SourceText source() {
    return source;
  }

  public String text() {
    return source.text();
  }

  /// The text of a span.
  public String slice(Span span) {
    return source.slice(span);
  }

  /// The header with the spans of its fields.
  public FrontMatter header() {
    return header;
  }

  /// The edition as the outputs see it.
  public Edition model() {
    return model;
  }

  public EditionHead head() {
    return model.head();
  }

  /// The day of the edition.
  public LocalDate date() {
    return head().date();
  }

  public List<Section> sections() {
    return model.sections();
  }

  /// Every entry, in document order.
  public Stream<Entry> entries() {
    return model.entries();
  }

  public Lines lines() {
    return lines;
  }

  /// Blocks of code, and code within lines.
  public CodeAreas code() {
    return code.orElseGet(() -> CodeAreas.of(text(), header.end()));
  }

  /// The link references of files that the text includes.
  public LinkDefinitions included() {
    return included;
  }

  public Comments comments() {
    return comments;
  }

  /// Every link that Markdown sees, in document order.
  public List<Link> links() {
    return links;
  }

  /// Every event, in document order.
  public List<Announcement> announcements() {
    return announcements;
  }

  /// The [UrlKey] of a URL in this text; cached, because many checks need the same.
  public String key(String href) {
    return keys.computeIfAbsent(href, UrlKey::of);
  }

  /// The section that an offset is in; empty before the first heading.
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
