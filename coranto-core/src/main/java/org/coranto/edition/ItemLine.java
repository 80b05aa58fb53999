package org.coranto.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.markdown.Line;
import org.coranto.markdown.Lines;
import org.coranto.model.Section;
import org.coranto.model.SectionKind;
import org.coranto.model.Span;
import org.coranto.url.ProfileUrls;

/// A line that announces something: an item with its first link, or a line of prose with a link
/// where items are expected (its bullet was forgotten, or a sentence was pasted).
///
/// @param link the announced page
public record ItemLine(Line line, Link link, Optional<Section> section) {

  /// `[video] [DE] **`: text that may be between the bullet and the link.
  private static final Pattern BEFORE =
      Pattern.compile("(?:\\[[^\\[\\]]{1,40}+][:\\s]*+|[*_\\s]++)*+");

  private static final Pattern BEHIND = Pattern.compile("[\\s*_.,;:!)\\]]*+");

  private static final Pattern REMARK = Pattern.compile("[^(]*?[\\p{L}\\d]");

  /// In the order of the text.
  public static List<ItemLine> of(AnnotatedEdition edition) {
    var byLine = new HashMap<Integer, List<Link>>();
    for (var link : edition.links()) {
      int number = edition.lines().at(link.span().start()).number();
      byLine.computeIfAbsent(number, _ -> new ArrayList<>()).add(link);
    }
    var found = new ArrayList<ItemLine>();
    for (var line : edition.lines().all()) {
      subject(line, byLine.getOrDefault(line.number(), List.of()))
          .filter(link -> line.is(Line.Kind.ITEM) || (isNews(link) && !goesOn(edition, line)))
          .ifPresent(link -> found.add(new ItemLine(line, link, link.in())));
    }
    return found;
  }

  private static Optional<Link> subject(Line line, List<Link> links) {
    if (!line.is(Line.Kind.ITEM) && !line.is(Line.Kind.TEXT)) {
      return Optional.empty();
    }
    var pages = links.stream().filter(Link::isWeb).toList();
    return pages.stream()
        .findFirst()
        .filter(link -> links.size() == 1 || leads(line, link))
        .map(link -> ProfileUrls.isProfile(link.href()) ? afterAuthor(pages) : link);
  }

  /// `[Ann](https://social.example/@ann) wrote [a post](…)`: the page that is not the author's.
  private static Link afterAuthor(List<Link> pages) {
    return pages.stream()
        .filter(link -> !ProfileUrls.isProfile(link.href()))
        .findFirst()
        .orElse(pages.getFirst());
  }

  /// Whether it continues a paragraph, or an item, of the line before.
  private static boolean goesOn(AnnotatedEdition edition, Line line) {
    return line.is(Line.Kind.TEXT)
        && !line.words().startsWith("[")
        && edition
            .lines()
            .before(line)
            .filter(before -> before.number() == line.number() - 1)
            .filter(before -> before.is(Line.Kind.TEXT) || before.is(Line.Kind.ITEM))
            .isPresent();
  }

  private static boolean leads(Line line, Link link) {
    int before = Math.max(line.content(), link.span().start());
    return BEFORE
        .matcher(
            line.text()
                .substring(line.content() - line.span().start(), before - line.span().start()))
        .matches();
  }

  private static boolean isNews(Link link) {
    return link.in().filter(section -> section.kind() == SectionKind.LINKS).isPresent();
  }

  /// Whether the line is an item, or would be one with a bullet.
  public boolean isWhole() {
    int end = Math.min(link.span().end(), line.span().end()) - line.span().start();
    return line.is(Line.Kind.ITEM)
        || (leads(line, link) && BEHIND.matcher(line.text().substring(end)).matches());
  }

  /// Whether the link is its title, at the start of the line: not `fixed: [twice](…)`.
  public boolean isTitled() {
    return leads(line, link);
  }

  /// Its line and the lines indented under it, with the line end: the text to remove with it.
  public Span whole(Lines lines) {
    int last = line.number();
    while (last < lines.size() && isBelow(lines.get(last + 1))) {
      last++;
    }
    int start = line.span().start();
    return last < lines.size()
        ? new Span(start, lines.get(last + 1).span().start())
        : new Span(Math.max(0, start - 1), lines.get(last).span().end());
  }

  /// Whether all that belongs to it is in [#whole]: no words in the line below that continue it,
  /// and nothing indented under it after a blank line.
  public boolean isComplete(Lines lines) {
    var last = lines.at(Math.max(line.span().start(), whole(lines).end() - 1));
    return lines
        .after(last)
        .filter(next ->
            isBelow(next) || (next.is(Line.Kind.TEXT) && next.number() == last.number() + 1))
        .isEmpty();
  }

  private boolean isBelow(Line next) {
    return !next.is(Line.Kind.BLANK) && next.indent() > line.indent();
  }

  /// Whether it is one of the lines indented under the other.
  public boolean isBelow(ItemLine other, Lines lines) {
    return line.number() > other.line.number() && other.whole(lines).contains(line.span());
  }

  /// Whether there is text after the link, other than in brackets: `(finally!)`.
  public boolean hasRemark() {
    int end = Math.min(link.span().end(), line.span().end()) - line.span().start();
    return REMARK.matcher(line.text().substring(end)).lookingAt();
  }

  public boolean isIn(SectionKind kind) {
    return section.filter(it -> it.kind() == kind).isPresent();
  }

  /// The section's heading; empty before the first.
  public String heading() {
    return section.map(Section::title).orElse("");
  }
}
