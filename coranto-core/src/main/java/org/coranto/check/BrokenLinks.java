package org.coranto.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Images;
import org.coranto.edition.Link;
import org.coranto.edition.Passage;
import org.coranto.markdown.Line;
import org.coranto.markdown.Spans;
import org.coranto.model.Inline;
import org.coranto.model.Span;

/// All links of an edition that are written wrongly, passage by passage. What the Markdown parser
/// reads as a link, an image, code or a comment is given; everything else may be a link with wrong
/// brackets.
public final class BrokenLinks {

  /// More than one word: `[[source]](…)` is a style of references.
  private static final Pattern DOUBLED = Pattern.compile("\\[[^\\[\\]]+ [^\\[\\]]+]");

  private final AnnotatedEdition edition;
  private final Spans read;

  private BrokenLinks(AnnotatedEdition edition) {
    this.edition = edition;
    this.read =
        apart(
            Stream.of(
                    edition.links().stream()
                        .filter(link -> link.form() != Link.Form.BARE)
                        .map(Link::span),
                    Images.of(edition).stream().map(Inline::span),
                    edition.code().all().stream(),
                    edition.comments().closed().stream())
                .flatMap(spans -> spans)
                .sorted(Comparator.comparingInt(Span::start))
                .toList());
  }

  /// Without those within others, such as code in the text of a link.
  private static Spans apart(List<Span> sorted) {
    var apart = new ArrayList<Span>();
    for (var span : sorted) {
      if (apart.isEmpty() || span.start() >= apart.getLast().end()) {
        apart.add(span);
      }
    }
    return Spans.of(apart);
  }

  /// In the order of the text, for each passage that has any.
  public static Map<Passage, List<BrokenLink>> of(AnnotatedEdition edition) {
    var links = new BrokenLinks(edition);
    var found = new LinkedHashMap<Passage, List<BrokenLink>>();
    for (var passage : Passage.of(edition)) {
      var here = links.in(passage);
      if (!here.isEmpty()) {
        found.put(passage, here);
      }
    }
    return found;
  }

  /// Links that Markdown reads, without words (`[](https://example.org/)`), or whose words have
  /// brackets of their own at the start of an item (`[[A post]](https://example.org/)`).
  public static List<BrokenLink> emptyOrDoubled(AnnotatedEdition edition) {
    var found = new ArrayList<BrokenLink>();
    for (var link : edition.links()) {
      if (link.form() == Link.Form.INLINE) {
        var words = edition.slice(link.words());
        if (words.isBlank()) {
          found.add(
              BrokenLink.without(link.span(), "This link has no text, so readers do not see it."));
        } else if (DOUBLED.matcher(words).matches() && startsItem(edition, link)) {
          found.add(
              BrokenLink.safe(
                  link.words(),
                  "There are two pairs of square brackets around the text of this link.",
                  "Remove one",
                  Fix.replace(link.words(), words.substring(1, words.length() - 1))));
        }
      }
    }
    return found;
  }

  private static boolean startsItem(AnnotatedEdition edition, Link link) {
    var line = edition.lines().at(link.span().start());
    return line.is(Line.Kind.ITEM) && line.content() == link.span().start();
  }

  private List<BrokenLink> in(Passage passage) {
    var found = new ArrayList<>(HalfLinks.of(edition.text(), passage));
    for (var other : LinkPairs.of(edition.text(), passage, read)) {
      add(other, found);
    }
    for (var other : LinkItems.of(edition, passage, read)) {
      add(other, found);
    }
    return found;
  }

  /// Two explanations of one place would confuse.
  private static void add(BrokenLink other, List<BrokenLink> found) {
    if (found.stream().noneMatch(it -> overlap(it, other))) {
      found.add(other);
    }
  }

  private static boolean overlap(BrokenLink one, BrokenLink other) {
    var a = whole(one);
    var b = whole(other);
    return a.start() < b.end() && b.start() < a.end();
  }

  private static Span whole(BrokenLink link) {
    int start = link.span().start();
    int end = link.span().end();
    for (var edit : link.fix().map(Fix::edits).orElse(List.of())) {
      start = Math.min(start, edit.span().start());
      end = Math.max(end, edit.span().end());
    }
    return new Span(start, end);
  }
}
