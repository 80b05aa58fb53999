package org.coranto.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Passage;
import org.coranto.markdown.Line;
import org.coranto.markdown.LineEnds;
import org.coranto.markdown.Spans;
import org.coranto.model.Edit;
import org.coranto.model.SectionKind;
import org.coranto.model.Span;
import org.coranto.url.UrlText;

/// Items whose link is not whole: without a URL, in one line with the next item, after two bullets.
final class LinkItems {

  /// Only text in brackets: `[**Low water walk**]`, `[Rust developer] [remote]`.
  private static final Pattern ONLY_BRACKETS =
      Pattern.compile("(?:\\[[^\\[\\]]*+]\\s*+)*+(?<=\\[[^\\[\\]]{3,200}]\\s{0,3})[.\\s]*+");

  private static final Pattern GROUP =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\d[^|\\r\\n]*+\\|[^\\[\\]|\\r\\n]*+\\|\\s*+(\\[[^\\[\\]\\r\\n]++])\\s*+");

  private static final Pattern BOLD = Pattern.compile("\\*\\*[^*]++\\*\\*\\s*+");

  private static final Pattern SECOND_BULLET = Pattern.compile("[*+-][ \\t]++(?=\\[|\\d{4}-)");

  private static final Pattern NEXT_ITEM =
      Pattern.compile("(?<=\\))([ \\t]*+)([*+-])[ \\t]++(?=\\[|\\*\\*\\[|\\d{4}-\\d\\d-\\d\\d)");

  private static final Pattern OPEN_ANGLE = Pattern.compile("<(https?://[^\\s<>]++)(?=\\s|$)");

  private static final Pattern OPEN_END = Pattern.compile("]\\([ \\t]*+(?=[\\r\\n]|$)");

  private final AnnotatedEdition edition;
  private final Passage passage;
  private final Spans read;
  private final List<BrokenLink> found = new ArrayList<>();

  private LinkItems(AnnotatedEdition edition, Passage passage, Spans read) {
    this.edition = edition;
    this.passage = passage;
    this.read = read;
  }

  static List<BrokenLink> of(AnnotatedEdition edition, Passage passage, Spans read) {
    var items = new LinkItems(edition, passage, read);
    items.openAngle();
    items.openEnd();
    if (passage.isItem()) {
      items.eventWithoutUrl();
      items.withoutUrl();
      items.twoBullets();
      items.twoItems();
    }
    return items.found;
  }

  private java.util.regex.Matcher matcher(Pattern pattern) {
    return pattern
        .matcher(edition.text())
        .region(passage.words().start(), passage.words().end())
        .useTransparentBounds(true);
  }

  /// `<https://example.org/post`.
  private void openAngle() {
    for (var match = matcher(OPEN_ANGLE); match.find(); ) {
      boolean host =
          UrlText.of(match.group(1)).filter(url -> url.host().indexOf('.') > 0).isPresent();
      if (!read.hold(match.start())
          && host
          && !edition.text().startsWith("](", match.start() - 2)) {
        found.add(
            BrokenLink.safe(
                new Span(match.start(), match.end()),
                "“<” before this URL is not closed.",
                "Close it with “>”",
                Edit.insert(match.end(), ">")));
      }
    }
  }

  /// `[A post](` at the end of a line.
  private void openEnd() {
    for (var match = matcher(OPEN_END); match.find(); ) {
      if (!read.hold(match.start())) {
        found.add(
            BrokenLink.without(
                new Span(match.start() + 1, match.end()), "The URL of this link is missing."));
      }
    }
  }

  /// `[**Low water walk**]` in a list of links.
  private void withoutUrl() {
    var line = passage.first();
    boolean prose =
        edition.section(line).filter(section -> section.kind() != SectionKind.PROSE).isEmpty();
    if (!prose
        && passage.lines().size() == 1
        && ONLY_BRACKETS.matcher(line.words()).matches()
        && edition.links().stream().noneMatch(link -> line.wordsSpan().contains(link.span()))) {
      found.add(
          BrokenLink.without(
              line.wordsSpan(),
              "“%s” is not a link: the URL is missing.".formatted(line.words().strip())));
    }
  }

  /// `* 2026-09-08 | Oslo, NO | [Rain Oslo]` and `* **Low water walk**` below an event.
  private void eventWithoutUrl() {
    var line = passage.first();
    boolean event =
        edition.section(line).filter(section -> section.kind() == SectionKind.EVENTS).isPresent();
    if (!event || passage.lines().size() > 1 || line.words().contains("](")) {
      return;
    }
    var group = matcher(GROUP);
    if (group.matches()) {
      var span = new Span(group.start(1), group.end(1));
      if (!read.hold(span.start())) {
        found.add(
            BrokenLink.without(
                span, "“%s” is not a link: the URL is missing.".formatted(edition.slice(span))));
      }
    } else if (line.indent() > 1 && BOLD.matcher(line.words()).matches()) {
      found.add(
          BrokenLink.without(
              line.wordsSpan(),
              "The title of this event, “%s”, has no URL.".formatted(line.words().strip())));
    }
  }

  /// `* * [A post](https://example.org/post)`.
  private void twoBullets() {
    var match = matcher(SECOND_BULLET);
    if (match.lookingAt() && !hasMoreBelow(match.end())) {
      found.add(
          BrokenLink.safe(
              new Span(match.start(), match.start() + 1),
              "This item starts with two bullets.",
              "Remove one",
              Fix.delete(new Span(match.start(), match.end()))));
    }
  }

  /// Whether the next line belongs to a list that starts after the second bullet.
  private boolean hasMoreBelow(int content) {
    int column = content - passage.first().span().start();
    return edition
        .lines()
        .after(passage.lines().getLast())
        .filter(next -> next.is(Line.Kind.ITEM))
        .filter(next -> next.indent() > passage.first().indent() && next.indent() <= column)
        .isPresent();
  }

  /// `* [One](https://example.org/1)* [Two](https://example.org/2)`.
  private void twoItems() {
    for (var match = matcher(NEXT_ITEM); match.find(); ) {
      var line = edition.lines().at(match.start());
      boolean touching = match.group(1).isEmpty();
      boolean bullet = match.group(2).equals(passage.first().marker());
      // “ - ” between two links separates them
      boolean separates = !touching && !"*".equals(match.group(2));
      if (separates || !(touching || bullet) || read.hold(match.start(2))) {
        continue;
      }
      var first = passage.first();
      var indent =
          first.text().substring(0, first.text().length() - first.text().stripLeading().length());
      var between = new Span(match.start(), match.start(2));
      var edit = new Edit(between, LineEnds.of(edition.text()) + indent);
      var span = new Span(match.start(2), line.span().end());
      var message = "A new item starts in the middle of this line.";
      found.add(
          touching && bullet
              ? BrokenLink.safe(span, message, "Start a new line", edit)
              : BrokenLink.unsafe(span, message, "Start a new line", edit));
    }
  }
}
