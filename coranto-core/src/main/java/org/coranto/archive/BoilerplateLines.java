package org.coranto.archive;

import java.util.List;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.Line;

/// The recurring lines of an edition, to find a line that was changed since. The keys are its
/// letters without marks and spaces, and the first and the last of them; the value is the line.
public final class BoilerplateLines extends TextTopic {

  private static final int SHORTEST = 16;
  private static final int PART = 16;

  BoilerplateLines() {}

  @Override
  public String name() {
    return "formulas";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<String> notes) {
    for (var line : edition.lines().all()) {
      if (line.is(Line.Kind.TEXT)) {
        var text = line.text().stripTrailing();
        keys(text).forEach(key -> notes.note(key, text));
      }
    }
  }

  /// The keys of a line; empty if the line is too short to be recognised.
  public static List<String> keys(String line) {
    var letters = letters(line);
    return letters.length() < SHORTEST
        ? List.of()
        : List.of(
            letters,
            "^" + letters.substring(0, PART),
            "$" + letters.substring(letters.length() - PART));
  }

  private static String letters(String line) {
    var letters = new StringBuilder();
    line.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
