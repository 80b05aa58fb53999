package org.coranto.check.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coranto.check.Check;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.TestEditions;

/// The findings of a check for a text, word for word.
public final class FindingLines {

  private FindingLines() {}

  /// `words of the finding | its message | the fixed text`.
  static List<String> of(Check check, String text, Map<LocalDate, String> earlier) {
    var context = TestEditions.of(text, earlier);
    return check.look(context).stream()
        .map(finding ->
            context.edition().slice(finding.span())
                + " | "
                + finding.message()
                + " | "
                + mended(finding))
        .toList();
  }

  public static List<String> of(Check check, String text) {
    return of(check, text, Map.of());
  }

  private static String mended(Finding finding) {
    return finding.fix().map(FindingLines::mended).orElse("no fix");
  }

  private static String mended(Fix fix) {
    return (fix.safe() ? "safe: " : "unsafe: ") + fix.edits().getFirst().replacement();
  }
}
