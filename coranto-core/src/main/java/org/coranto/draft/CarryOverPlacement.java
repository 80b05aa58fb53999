package org.coranto.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coranto.config.Variables;
import org.coranto.draft.CarriedOver.Item;
import org.coranto.draft.CarriedOver.Kept;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.Line;
import org.coranto.model.Edit;
import org.coranto.model.Entry;
import org.coranto.model.Section;
import org.coranto.model.SectionKind;
import org.coranto.model.Span;

/// Finds the place in the template for carried-over entries: a variable, or else the place that
/// they had in the previous edition.
final class CarryOverPlacement {

  private final AnnotatedEdition template;
  private final AnnotatedEdition before;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Kept> homeless = new ArrayList<>();

  private CarryOverPlacement(AnnotatedEdition template, AnnotatedEdition before) {
    this.template = template;
    this.before = before;
  }

  /// @param edits on the template
  /// @param homeless entries of sections that the template does not have
  record Spots(List<Edit> edits, List<Kept> homeless) {}

  /// For the first edition: nothing is carried over.
  static Spots of(AnnotatedEdition template, Variables names) {
    return of(template, template, names, CarriedOver.NOTHING);
  }

  static Spots of(
      AnnotatedEdition template, AnnotatedEdition before, Variables names, CarriedOver carried) {
    var setting = new CarryOverPlacement(template, before);
    var left = new ArrayList<>(carried.sections());
    setting.list(names.events(), SectionKind.EVENTS, left);
    setting.list(names.calls(), SectionKind.CALLS, left);
    left.forEach(setting::place);
    return new Spots(setting.edits, setting.homeless);
  }

  /// Replaces the line with the placeholder by the whole list, and removes the list from the rest.
  private void list(String variable, SectionKind kind, List<Kept> rest) {
    for (var line : template.lines().all()) {
      if (line.text().strip().equals(variable)) {
        var here = template.section(line).map(Section::name).orElse("");
        boolean own = template.section(line).filter(it -> it.kind() == kind).isPresent();
        var chosen =
            rest.stream()
                .filter(kept -> kept.section().kind() == kind)
                .filter(kept -> !own || kept.section().name().equals(here))
                .toList();
        rest.removeAll(chosen);
        edits.add(chosen.isEmpty() ? without(line) : new Edit(line.span(), list(chosen)));
      }
    }
  }

  private String list(List<Kept> sections) {
    return sections.stream()
        .map(kept -> isTop(kept.section()) ? items(kept) : heading(kept.section()) + items(kept))
        .collect(Collectors.joining("\n"))
        .stripTrailing();
  }

  /// Removes a line with the blank line after it, if that would be one too many.
  private Edit without(Line line) {
    var lines = template.lines();
    int last = line.number();
    boolean blankAbove = last > 1 && lines.get(last - 1).is(Line.Kind.BLANK);
    if (blankAbove && last < lines.size() && lines.get(last + 1).is(Line.Kind.BLANK)) {
      last++;
    }
    return new Edit(new Span(line.span().start(), behind(lines.get(last))), "");
  }

  private static String items(Kept kept) {
    return kept.items().stream().map(Item::text).collect(Collectors.joining());
  }

  /// Whether it is the first section with its name; those under it are regions and the like.
  private boolean isTop(Section section) {
    return before.sections().stream()
        .filter(other -> other.name().equals(section.name()))
        .findFirst()
        .filter(first -> first.id().equals(section.id()))
        .isPresent();
  }

  /// As in the previous edition, with a blank line after it if that has one.
  private String heading(Section section) {
    var line = before.lines().at(section.span().start());
    var words =
        line.is(Line.Kind.HEADING) && !line.marker().isEmpty()
            ? line.text()
            : "#".repeat(section.level()) + " " + section.title();
    return words + "\n" + (isAiry(section) ? "\n" : "");
  }

  /// Whether the previous edition has a blank line after such a heading.
  private boolean isAiry(Section section) {
    var lines = before.lines();
    return before.sections().stream()
        .filter(other -> isSame(other, section))
        .filter(other -> other.entries().stream().anyMatch(CarryOverPlacement::isItem))
        .map(other -> lines.at(other.span().start()))
        .map(heading -> lines.lastOf(heading).number() + 1)
        .filter(below -> below <= lines.size())
        .map(below -> lines.get(below).is(Line.Kind.BLANK))
        .findFirst()
        .orElse(true);
  }

  private static boolean isItem(Entry entry) {
    return entry.body().list().isPresent();
  }

  private static boolean isSame(Section one, Section other) {
    return one.name().equals(other.name()) && one.title().equalsIgnoreCase(other.title());
  }

  private void place(Kept kept) {
    var same = sections(kept.section().name()).stream().filter(it -> isSame(it, kept.section()));
    var home =
        same.findFirst()
            .or(() ->
                isTop(kept.section())
                    ? sections(kept.section().name()).stream().findFirst()
                    : Optional.empty());
    if (home.isPresent()) {
      insert(spot(home.get(), kept), items(kept), home.get());
      return;
    }
    var neighbours = sections(kept.section().name());
    if (neighbours.isEmpty()) {
      homeless.add(kept);
    } else {
      int end = template.lines().whole(neighbours.getLast().span()).end();
      edits.add(Edit.insert(end, "\n" + heading(kept.section()) + items(kept)));
    }
  }

  private List<Section> sections(String name) {
    return template.sections().stream()
        .filter(section -> section.level() > 0 && section.name().equals(name))
        .toList();
  }

  /// The line after which the entries go: the same as in the previous edition, if it exists.
  private Line spot(Section home, Kept kept) {
    var lines = before.lines();
    var above = lines.before(lines.at(kept.items().getFirst().lines().start()));
    while (above.filter(CarryOverPlacement::isOfAList).isPresent()) {
      above = lines.before(above.get());
    }
    var words = above.map(line -> line.text().strip()).orElse("");
    return template
        .lines()
        .below(home)
        .filter(line -> line.text().strip().equals(words))
        .findFirst()
        .orElseGet(() -> usualSpot(home));
  }

  private static boolean isOfAList(Line line) {
    return line.is(Line.Kind.ITEM) || line.indent() > 0;
  }

  /// The first comment, which explains how entries are written; or else the heading.
  private Line usualSpot(Section home) {
    return template
        .lines()
        .below(home)
        .filter(line -> line.is(Line.Kind.COMMENT) && line.text().contains("-->"))
        .findFirst()
        .orElseGet(() -> template.lines().at(home.span().start()));
  }

  /// Inserts lines after a line, with blank lines before and after them where needed.
  private void insert(Line above, String text, Section home) {
    boolean airy = above.is(Line.Kind.HEADING) ? isAiry(home) : above.is(Line.Kind.TEXT);
    var below =
        template.lines().size() > above.number()
            ? Optional.of(template.lines().get(above.number() + 1))
            : Optional.<Line>empty();
    boolean close =
        below
            .filter(line -> !line.is(Line.Kind.BLANK) && !line.is(Line.Kind.COMMENT))
            .filter(line -> !line.is(Line.Kind.ITEM))
            .isPresent();
    edits.add(Edit.insert(behind(above), (airy ? "\n" : "") + text + (close ? "\n" : "")));
  }

  /// The offset where the next line starts.
  private int behind(Line line) {
    return line.number() < template.lines().size()
        ? template.lines().get(line.number() + 1).span().start()
        : line.span().end();
  }
}
