package org.coranto.archive;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.coranto.archive.HouseStyle.Habit;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.DateParser;
import org.coranto.edition.Nesting;
import org.coranto.edition.SiteNames;
import org.coranto.markdown.Line;
import org.coranto.model.Entry;
import org.coranto.model.Section;
import org.coranto.model.SectionKind;
import org.coranto.url.RepositoryUrls;

/// The form that each line of an edition has in a matter of style.
final class StyleForms {

  private static final Pattern LINK_ALONE =
      Pattern.compile("(?:\\[[^\\[\\]]*+] )*+\\[[^\\[\\]]++]\\([^()\\s]++\\)(\\.?)\\s*+");

  private static final Pattern EVENT_DATE =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)|(\\p{Lu}\\p{L}{2,9}\\.? {1,2}\\d{1,2}\\b)|(\\d{1,2}\\.? \\p{Lu}\\p{L}{2,9})");

  private static final Pattern FILE_DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private StyleForms() {}

  static List<String> of(AnnotatedEdition edition, Habit habit) {
    return switch (habit) {
      case BULLET -> lines(edition, StyleForms::bullet);
      case INDENT -> Nesting.of(edition).steps();
      case ITEMS -> lines(edition, (_, line) -> gapAfter(edition, line, Line.Kind.ITEM));
      case LISTS -> lines(edition, (_, line) -> gapAfter(edition, line, Line.Kind.TEXT));
      case HEADINGS -> lines(edition, StyleForms::gapBeforeHeading);
      case HEADING_FORM -> lines(edition, StyleForms::headingForm);
      case INNER_TITLES -> lines(edition, (_, line) -> title(line, true));
      case TITLES -> lines(edition, (_, line) -> title(line, false));
      case ENDING -> lines(edition, StyleForms::ending);
      case EVENT_DATES -> eventDates(edition);
      case HEADER_DATE -> headerDate(edition).stream().toList();
      case PAST_EVENTS -> pastEvents(edition).stream().toList();
      case UNDATED_EVENTS -> undatedEvents(edition).stream().toList();
      case SITE_NAMES -> some(edition, StyleForms::hasSiteName).stream().toList();
      case REPOSITORIES -> some(edition, StyleForms::hasRepository).stream().toList();
      case PREFIXES -> prefixes(edition);
      case SECTIONS -> headings(edition);
    };
  }

  private static List<String> lines(
      AnnotatedEdition edition, BiFunction<AnnotatedEdition, Line, Optional<String>> form) {
    return edition.lines().all().stream()
        .flatMap(line -> form.apply(edition, line).stream())
        .toList();
  }

  private static Optional<String> bullet(AnnotatedEdition edition, Line line) {
    return line.is(Line.Kind.ITEM) && line.marker().length() == 1
        ? Optional.of(line.marker())
        : Optional.empty();
  }

  private static Optional<String> gapAfter(AnnotatedEdition edition, Line line, Line.Kind after) {
    return line.is(Line.Kind.ITEM)
        ? edition
            .lines()
            .before(line)
            .filter(other -> other.is(after))
            .map(other -> HouseStyle.Spacing.between(other, line).word())
        : Optional.empty();
  }

  private static Optional<String> gapBeforeHeading(AnnotatedEdition edition, Line line) {
    return line.is(Line.Kind.HEADING)
        ? edition.lines().before(line).map(other -> HouseStyle.Spacing.between(other, line).word())
        : Optional.empty();
  }

  private static Optional<String> headingForm(AnnotatedEdition edition, Line line) {
    return line.is(Line.Kind.HEADING)
        ? Optional.of(line.marker().isEmpty() ? "underlined" : "#")
        : Optional.empty();
  }

  /// `* [Words](…)`, `* [audio] [**Words**](…)`.
  private static Optional<String> title(Line line, boolean inner) {
    int link = line.text().indexOf("](");
    if (!line.is(Line.Kind.ITEM) || link < 0 || line.indent() > 1 != inner) {
      return Optional.empty();
    }
    int bold = line.text().indexOf("**");
    return Optional.of(bold >= 0 && bold < link ? "bold" : "plain");
  }

  private static Optional<String> ending(AnnotatedEdition edition, Line line) {
    var match = LINK_ALONE.matcher(line.words());
    return line.is(Line.Kind.ITEM) && match.matches()
        ? Optional.of(match.group(1).isEmpty() ? "none" : ".")
        : Optional.empty();
  }

  private static List<String> prefixes(AnnotatedEdition edition) {
    return edition
        .entries()
        .filter(Entry.LinkEntry.class::isInstance)
        .flatMap(entry -> entry.body().prefixes().stream())
        .map(prefix -> "[" + prefix + "]")
        .toList();
  }

  private static List<String> headings(AnnotatedEdition edition) {
    return edition.sections().stream()
        .filter(section -> section.level() > 0)
        .map(section -> "#".repeat(section.level()) + " " + section.title())
        .toList();
  }

  private static List<String> eventDates(AnnotatedEdition edition) {
    return events(edition).stream()
        .flatMap(section -> edition.lines().below(section))
        .filter(line -> line.is(Line.Kind.ITEM))
        .flatMap(line -> EVENT_DATE.matcher(line.words()).results().limit(1))
        .map(match ->
            match.group(1) != null ? "2026-09-02" : match.group(2) != null ? "Sep 2" : "2 Sep")
        .toList();
  }

  private static List<Section> events(AnnotatedEdition edition) {
    return edition.sections().stream()
        .filter(section -> section.kind() == SectionKind.EVENTS)
        .toList();
  }

  private static Optional<String> headerDate(AnnotatedEdition edition) {
    var named = FILE_DATE.matcher(edition.head().file());
    return edition
        .header()
        .field("date")
        .map(field -> edition.slice(field.span()))
        .flatMap(text -> new DateParser(java.time.LocalDate.EPOCH).first(text))
        .filter(_ -> named.find())
        .map(
            written -> written.dates().first().toString().equals(named.group()) ? "same" : "other");
  }

  /// Empty for an edition without events.
  private static Optional<String> pastEvents(AnnotatedEdition edition) {
    var events =
        events(edition).stream()
            .flatMap(section -> section.entries().stream())
            .filter(Entry.EventEntry.class::isInstance)
            .map(Entry.EventEntry.class::cast)
            .toList();
    return events.isEmpty()
        ? Optional.empty()
        : some(events.stream().anyMatch(entry -> entry.dates().isOverBy(edition.date())));
  }

  private static Optional<String> undatedEvents(AnnotatedEdition edition) {
    var entries =
        events(edition).stream()
            .flatMap(section -> section.entries().stream())
            .filter(entry -> entry.body().list().isPresent())
            .toList();
    return entries.isEmpty()
        ? Optional.empty()
        : some(entries.stream().anyMatch(Entry.LinkEntry.class::isInstance));
  }

  private static Optional<String> some(boolean any) {
    return Optional.of(any ? HouseStyle.SOME : HouseStyle.NONE);
  }

  /// Empty for an edition without entries in lists of links.
  private static Optional<String> some(
      AnnotatedEdition edition, java.util.function.Predicate<Entry> has) {
    var entries =
        edition.sections().stream()
            .filter(section -> section.kind() == SectionKind.LINKS)
            .flatMap(section -> section.entries().stream())
            .filter(entry -> !entry.body().links().isEmpty())
            .toList();
    return entries.isEmpty() ? Optional.empty() : some(entries.stream().anyMatch(has));
  }

  private static boolean hasSiteName(Entry entry) {
    return entry.body().links().stream()
        .anyMatch(link -> SiteNames.tail(link.text(), link.href()).isPresent());
  }

  private static boolean hasRepository(Entry entry) {
    return RepositoryUrls.isFrontPage(entry.body().links().getFirst().href());
  }
}
