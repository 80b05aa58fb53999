package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coranto.archive.HouseStyle;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.FixEffect;
import org.coranto.check.Severity;
import org.coranto.check.Usage;
import org.coranto.config.SectionHeadingRules;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.Line;
import org.coranto.model.Edit;
import org.coranto.model.Section;
import org.coranto.model.SectionKind;

/// `[A post](https://example.org/post)` between items that have bullets.
public final class MissingBullet extends Check {

  /// Kinds of sections that consist of lists; a tracker has links between its lists.
  private static final Set<SectionKind> LISTS =
      EnumSet.of(SectionKind.LINKS, SectionKind.CALLS, SectionKind.EVENTS, SectionKind.JOBS);

  private static final Pattern DAY_AND_FIELDS =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d[ ,|-].*\\|.*");

  /// A line that continues on the next one: `[Cargo](…),` and `[Cargo](…) or`.
  private static final Pattern GOES_ON = Pattern.compile(".*(,|;|:| or| and| the| a| in| by| of)");

  /// At least three words of a sentence directly after a link.
  private static final Pattern SENTENCE =
      Pattern.compile("^\\[[^\\]]*+]\\([^)]*+\\)(?:'s|’s)? \\p{Ll}\\S*+ (?:\\S++ ){2}");

  public MissingBullet() {
    super("missing-bullet", Severity.WARNING, FixEffect.LAYOUT);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var found = new ArrayList<Finding>();
    for (var line : context.edition().lines().all()) {
      if (isBare(context, line) && belongsToList(context, line)) {
        found.add(found(context, line));
      }
    }
    return found;
  }

  private Finding found(CheckContext context, Line line) {
    var marker = HouseStyle.bullet(context.edition(), context.archive()).orElse("*");
    return finding(
            line.wordsSpan(),
            "This line is in a list but does not start with “%s”.".formatted(marker))
        .with(
            Fix.safe("Start it with “" + marker + "”", Edit.insert(line.content(), marker + " ")));
  }

  /// Whether it looks like an item except for the bullet.
  private static boolean isBare(CheckContext context, Line line) {
    var words = line.words().strip();
    return line.is(Line.Kind.TEXT)
        && (isLink(words) || DAY_AND_FIELDS.matcher(words).matches())
        && !GOES_ON.matcher(words).matches()
        && !isParagraph(context, line)
        && !Usage.isHabit(context.archive(), Topics.LINES, line.text().stripTrailing())
        && !isHeading(context, words);
  }

  /// `[Ann](…) wrote a post about [roots](…) and kettles.`, not next to an item: the link begins a
  /// sentence, and is not the title of an item.
  private static boolean isParagraph(CheckContext context, Line line) {
    var lines = context.edition().lines();
    boolean besideItem =
        Stream.concat(lines.before(line).stream(), lines.after(line).stream())
            .anyMatch(
                other -> other.is(Line.Kind.ITEM) && Math.abs(other.number() - line.number()) == 1);
    boolean goesOnBelow =
        lines
            .after(line)
            .filter(next -> next.is(Line.Kind.TEXT) && next.number() == line.number() + 1)
            .filter(next -> !next.words().startsWith("["))
            .isPresent();
    return !besideItem && (goesOnBelow || SENTENCE.matcher(line.words()).find());
  }

  private static boolean isLink(String words) {
    return words.startsWith("[") && words.contains("](");
  }

  /// `[Cargo](…)`, which was a heading before.
  private static boolean isHeading(CheckContext context, String words) {
    var title = words.substring(1, Math.max(1, words.indexOf("](")));
    return context.archive().knows(Topics.HEADINGS, SectionHeadingRules.plain(title));
  }

  private static boolean belongsToList(CheckContext context, Line line) {
    var before = context.edition().lines().before(line);
    var after = context.edition().lines().after(line);
    if (before.filter(other -> goesOn(context, other, line)).isPresent()) {
      return false;
    }
    if (line.indent() > 1) {
      return before.filter(other -> isBelow(context, line, other)).isPresent();
    }
    return before.filter(other -> other.is(Line.Kind.ITEM)).isPresent()
        || after.filter(other -> other.is(Line.Kind.ITEM)).isPresent()
        || isOfList(context.edition(), line)
        || Stream.concat(before.stream(), after.stream())
            .anyMatch(other -> isAlike(context, line, other));
  }

  /// Links on consecutive lines, which prose does not have.
  private static boolean isAlike(CheckContext context, Line line, Line other) {
    return Math.abs(other.number() - line.number()) == 1 && isBare(context, other);
  }

  /// Whether items of this edition have the same indentation, and the line before has less.
  private static boolean isBelow(CheckContext context, Line line, Line before) {
    return (before.is(Line.Kind.ITEM) || isBare(context, before))
        && before.indent() < line.indent()
        && context.edition().lines().all().stream()
            .anyMatch(other -> other.is(Line.Kind.ITEM) && other.indent() == line.indent());
  }

  /// Whether this line continues the paragraph or item of the line before.
  private static boolean goesOn(CheckContext context, Line before, Line line) {
    boolean adjacent = before.number() == line.number() - 1;
    return switch (before.kind()) {
      case ITEM ->
          adjacent
              && (GOES_ON.matcher(before.text().strip()).matches()
                  || !before.words().contains("]("));
      case TEXT -> adjacent && !isBare(context, before);
      case HEADER, BLANK, HEADING, UNDERLINE, QUOTE, DEFINITION, COMMENT, CODE, TABLE, BREAK ->
          false;
    };
  }

  /// Whether the section consists of a list.
  private static boolean isOfList(AnnotatedEdition edition, Line line) {
    return edition.section(line).map(Section::kind).filter(LISTS::contains).isPresent();
  }
}
