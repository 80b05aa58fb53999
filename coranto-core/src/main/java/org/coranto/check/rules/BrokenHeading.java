package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.FixEffect;
import org.coranto.check.Severity;
import org.coranto.config.SectionHeadingRules;
import org.coranto.markdown.Line;
import org.coranto.markdown.LineBlock;
import org.coranto.model.Edit;
import org.coranto.model.Span;

/// `##News`, ` ## News`, and `News` above a list where earlier editions have `## News`: a heading
/// that Markdown or a reader of the source does not see.
public final class BrokenHeading extends Check {

  /// `##News`; one `#` may be a hashtag.
  private static final Pattern NO_SPACE = Pattern.compile("(#{1,6})([\\u00a0\\u3000]?)([^#\\s].*)");

  /// How many earlier editions must have a heading, all at one level.
  private static final int ENOUGH = 3;

  private static final int ASKED = 8;

  public BrokenHeading() {
    super("broken-heading", Severity.WARNING, FixEffect.TEXT);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var found = new ArrayList<Finding>();
    var lines = context.edition().lines();
    for (var block : lines.blocks()) {
      if (block.is(Line.Kind.HEADING) && block.isOutermost()) {
        indented(lines.get(block.first())).ifPresent(found::add);
      } else if (block.is(Line.Kind.TEXT) && block.isOutermost()) {
        text(context, block, found);
      }
    }
    return found;
  }

  private Optional<Finding> indented(Line line) {
    int from = line.span().start();
    int spaces = line.text().length() - line.text().stripLeading().length();
    if (spaces == 0 || line.marker().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
                line.span(),
                "The heading “%s” is indented. Some programs do not read it as a heading."
                    .formatted(line.words().strip()))
            .with(Fix.safe("Remove the spaces", Fix.delete(new Span(from, from + spaces)))));
  }

  private void text(CheckContext context, LineBlock block, List<Finding> found) {
    var lines = context.edition().lines();
    for (int number = block.first(); number <= block.last(); number++) {
      var line = lines.get(number);
      if (line.is(Line.Kind.TEXT)) {
        withoutSpace(context, line).ifPresent(found::add);
      }
    }
    if (block.first() == block.last() && lines.get(block.first()).is(Line.Kind.TEXT)) {
      withoutMarker(context, lines.get(block.first())).ifPresent(found::add);
    }
  }

  private Optional<Finding> withoutSpace(CheckContext context, Line line) {
    var match = NO_SPACE.matcher(line.text().strip());
    if (!match.matches()
        || context.archive().knows(Topics.LINES, line.text().stripTrailing())
        || (match.group(1).length() == 1 && level(context, match.group(3)).isEmpty())) {
      return Optional.empty();
    }
    int from = line.content();
    int words = from + match.group(1).length() + match.group(2).length();
    return Optional.of(
        finding(
                new Span(from, line.span().end()),
                "“%s” is not a heading: a space is missing after “%s”."
                    .formatted(line.text().strip(), match.group(1)))
            .with(Fix.safe("Add a space", new Edit(new Span(from, words), match.group(1) + " "))));
  }

  /// A line above a list that has been a heading in all earlier editions.
  private Optional<Finding> withoutMarker(CheckContext context, Line line) {
    var words = line.text().strip();
    var level = level(context, words);
    boolean list =
        context.edition().lines().after(line).filter(next -> next.is(Line.Kind.ITEM)).isPresent();
    if (level.isEmpty() || !list || titles(context).contains(SectionHeadingRules.plain(words))) {
      return Optional.empty();
    }
    var marker = "#".repeat(level.getAsInt()) + " ";
    return Optional.of(
        finding(
                line.wordsSpan(),
                "“%s” is a heading in earlier editions, but not here.".formatted(words))
            .with(Fix.safe("Write “" + marker + words + "”", Edit.insert(line.content(), marker))));
  }

  private static Set<String> titles(CheckContext context) {
    var titles = new HashSet<String>();
    context
        .edition()
        .sections()
        .forEach(section -> titles.add(SectionHeadingRules.plain(section.title())));
    return titles;
  }

  /// The level of a heading in the last editions that had it; empty if it differs.
  private static OptionalInt level(CheckContext context, String words) {
    var key = SectionHeadingRules.plain(words);
    if (key.isEmpty()) {
      return OptionalInt.empty();
    }
    var levels =
        context.archive().occurrences(Topics.HEADINGS, key).stream()
            .limit(ASKED)
            .map(occurrence -> occurrence.value().level())
            .toList();
    return levels.size() >= ENOUGH && levels.stream().distinct().count() == 1
        ? OptionalInt.of(levels.getFirst())
        : OptionalInt.empty();
  }
}
