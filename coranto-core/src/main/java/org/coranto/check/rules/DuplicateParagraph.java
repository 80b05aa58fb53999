package org.coranto.check.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Severity;
import org.coranto.markdown.Line;
import org.coranto.model.Span;

/// Lines of prose that are in the edition twice because a section was pasted after another.
public final class DuplicateParagraph extends Check {

  /// Shorter lines may be repeated by chance: `Thanks to all of you!`
  private static final int LENGTH = 60;

  public DuplicateParagraph() {
    super("duplicate-paragraph", Severity.WARNING);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var first = new HashMap<String, Line>();
    var copies = new LinkedHashMap<Line, Span>();
    Line begun = null;
    for (var line : context.edition().lines().all()) {
      var before = isLong(line) ? first.putIfAbsent(line.words().strip(), line) : null;
      if (before != null) {
        begun = begun == null ? before : begun;
        copies.merge(begun, line.wordsSpan(), Span::through);
      } else {
        begun = null;
      }
    }
    return copies.entrySet().stream()
        .map(copy ->
            finding(
                copy.getValue(), "This text is also in line %d.".formatted(copy.getKey().number())))
        .toList();
  }

  private static boolean isLong(Line line) {
    var words = line.words().strip();
    return line.is(Line.Kind.TEXT)
        && words.length() >= LENGTH
        && words.chars().anyMatch(Character::isLetter);
  }
}
