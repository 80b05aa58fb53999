package org.coranto.vote;

import java.util.Optional;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.Line;
import org.coranto.model.Edit;
import org.coranto.model.Entry;
import org.coranto.model.Section;
import org.coranto.model.Span;

/// Finds the place for the winner in a draft.
public final class WinnerSpot {

  private WinnerSpot() {}

  /// The result of the search for a place.
  public sealed interface Spot {

    /// The edit that inserts the winner.
    record Here(Edit edit) implements Spot {}

    /// There is a pick already, on that line.
    record Taken(int line) implements Spot {}

    /// The draft has no such section.
    record Missing() implements Spot {}
  }

  /// In place of the comment that marks its place; without one, under the heading.
  ///
  /// @param text with a line end after its last line
  public static Spot of(AnnotatedEdition draft, String section, String text) {
    var homes = draft.sections().stream().filter(it -> it.name().equals(section)).toList();
    if (homes.isEmpty()) {
      return new Spot.Missing();
    }
    for (var home : homes) {
      for (var entry : home.entries()) {
        if (entry instanceof Entry.PickEntry || entry instanceof Entry.QuoteEntry) {
          int start = entry.body().span().start();
          return new Spot.Taken(draft.lines().at(start).number());
        }
      }
    }
    return new Spot.Here(edit(draft, homes.getFirst(), text));
  }

  private static Edit edit(AnnotatedEdition draft, Section home, String text) {
    var heading = draft.lines().lastOf(draft.lines().at(home.span().start()));
    return comment(draft, home)
        .map(span -> new Edit(span, text + blankBehind(draft, span.end())))
        .orElseGet(() -> {
          int at = behind(draft, heading);
          return Edit.insert(at, "\n" + text + blankBehind(draft, at));
        });
  }

  /// The first comment, with the line end after it.
  private static Optional<Span> comment(AnnotatedEdition draft, Section home) {
    var lines = draft.lines().below(home).toList();
    int first = 0;
    while (first < lines.size() && !lines.get(first).is(Line.Kind.COMMENT)) {
      first++;
    }
    int last = first;
    while (last < lines.size() && !lines.get(last).text().contains("-->")) {
      last++;
    }
    return last >= lines.size()
        ? Optional.empty()
        : Optional.of(new Span(lines.get(first).span().start(), behind(draft, lines.get(last))));
  }

  private static String blankBehind(AnnotatedEdition draft, int offset) {
    return offset >= draft.text().length() || draft.lines().at(offset).is(Line.Kind.BLANK)
        ? ""
        : "\n";
  }

  private static int behind(AnnotatedEdition draft, Line line) {
    return line.number() < draft.lines().size()
        ? draft.lines().get(line.number() + 1).span().start()
        : line.span().end();
  }
}
