package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coranto.archive.Occurrence;
import org.coranto.archive.SectionHeadings;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.FindingGroup;
import org.coranto.check.Fix;
import org.coranto.check.FixEffect;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.config.SectionHeadingRules;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.Line;
import org.coranto.model.Section;
import org.coranto.model.Span;

/// `## Europe`, where earlier editions have `### Europe`.
public final class WrongHeadingLevel extends Check {

  /// How many earlier editions with the heading are checked, and how many there must be.
  private static final int COMPARED = 8;

  private static final int ENOUGH = 3;

  /// If this percentage of the known headings has moved, the edition has decided so.
  private static final int MAJORITY = 60;

  public WrongHeadingLevel() {
    super("wrong-heading-level", Severity.WARNING, FixEffect.LAYOUT, Requirement.ARCHIVE);
  }

  /// A heading and its usual level.
  private record Moved(Section section, Line line, int usual) {
    int by() {
      return section.level() - usual;
    }
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var known = new ArrayList<Moved>();
    for (var section : context.edition().sections()) {
      var line = context.edition().lines().at(section.span().start());
      if (section.level() > 0 && line.is(Line.Kind.HEADING)) {
        usual(context, section).ifPresent(level -> known.add(new Moved(section, line, level)));
      }
    }
    var moved = known.stream().filter(one -> one.by() != 0).toList();
    boolean decided = 100 * moved.size() >= MAJORITY * known.size() && moved.size() > 1;
    var wrong =
        moved.stream()
            .filter(one -> !decided && !isAmid(context.edition().sections(), one, moved))
            .filter(one -> !isChapter(context.edition().sections(), one, moved))
            .map(this::found)
            .toList();
    return wrong.isEmpty()
        ? skipped(context).map(section -> skipped(section, context.edition())).toList()
        : FindingGroup.of(wrong, "%d more headings of this edition have another level.");
  }

  /// Headings that skip a level, which confuses users of screen readers; unless earlier editions
  /// did the same.
  private static Stream<Section> skipped(CheckContext context) {
    var sections = context.edition().sections();
    return IntStream.range(1, sections.size())
        .filter(i -> sections.get(i - 1).level() > 0)
        .filter(i -> sections.get(i).level() > sections.get(i - 1).level() + 1)
        .mapToObj(sections::get)
        .filter(section -> !hasGoneSoFar(context, section));
  }

  private static boolean hasGoneSoFar(CheckContext context, Section section) {
    return context
        .archive()
        .occurrences(Topics.HEADINGS, SectionHeadingRules.plain(section.title()))
        .stream()
        .anyMatch(occurrence -> occurrence.value().level() == section.level());
  }

  private Finding skipped(Section section, AnnotatedEdition edition) {
    return finding(
        edition.lines().at(section.span().start()).span(),
        "“%s” is a heading of level %d, but there is no heading of level %d above it."
            .formatted(section.title(), section.level(), section.level() - 1));
  }

  /// Whether it is between headings of the same level that are right: a new place for it.
  private static boolean isAmid(List<Section> sections, Moved one, List<Moved> moved) {
    int at = sections.indexOf(one.section());
    return at > 0
        && at + 1 < sections.size()
        && Stream.of(sections.get(at - 1), sections.get(at + 1))
            .allMatch(other ->
                other.level() == one.section().level()
                    && moved.stream().noneMatch(it -> it.section().equals(other)));
  }

  /// Whether it changed its level together with the heading above it, or with one under it.
  private static boolean isChapter(List<Section> sections, Moved one, List<Moved> moved) {
    return moved.stream()
        .filter(other -> other.by() == one.by())
        .anyMatch(other ->
            isUnder(sections, one.section(), other.section())
                || isUnder(sections, other.section(), one.section()));
  }

  private static boolean isUnder(List<Section> sections, Section inner, Section outer) {
    int from = sections.indexOf(outer);
    int to = sections.indexOf(inner);
    return from < to
        && sections.subList(from + 1, to + 1).stream()
            .allMatch(section -> section.level() > outer.level());
  }

  /// The level that this heading had in all editions of the last year, under the same heading if it
  /// was under it before. Empty for a heading that was under different headings (of a team, of a
  /// repository), because it may have a different level under each.
  private static OptionalInt usual(CheckContext context, Section section) {
    var since = context.edition().date().minusYears(1);
    var all =
        context
            .archive()
            .occurrences(Topics.HEADINGS, SectionHeadingRules.plain(section.title()))
            .stream()
            .takeWhile(occurrence -> occurrence.edition().date().isAfter(since))
            .map(Occurrence::value)
            .toList();
    var above = section.path().size() < 2 ? "" : section.path().get(section.path().size() - 2);
    var here = all.stream().filter(place -> place.above().equals(above)).toList();
    var places = here.isEmpty() || above.isEmpty() ? all : here;
    if (places.stream().map(SectionHeadings.Heading::above).distinct().count() > 1) {
      return OptionalInt.empty();
    }
    var levels = places.stream().limit(COMPARED).mapToInt(SectionHeadings.Heading::level).toArray();
    boolean same = Arrays.stream(levels).distinct().count() == 1;
    return levels.length >= ENOUGH && same ? OptionalInt.of(levels[0]) : OptionalInt.empty();
  }

  private Finding found(Moved moved) {
    var section = moved.section();
    var line = moved.line();
    int stop = line.span().start() + line.text().indexOf('#') + section.level();
    boolean underlined = line.marker().isEmpty();
    var span = underlined ? line.span() : new Span(line.span().start(), stop);
    var finding =
        finding(
            span,
            "“%s” is a heading of level %d here, but of level %d in the last editions."
                .formatted(section.title(), section.level(), moved.usual()));
    var marker = "#".repeat(moved.usual());
    return underlined
        ? finding
        : finding.with(
            Fix.safe(
                "Write “%s %s”".formatted(marker, section.title()), Fix.replace(span, marker)));
  }
}
