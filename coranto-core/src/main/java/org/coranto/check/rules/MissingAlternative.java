package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Severity;
import org.coranto.check.Usage;
import org.coranto.markdown.Line;
import org.coranto.model.Span;

/// `![](picture.png)`: an image without alternative text.
public final class MissingAlternative extends Check {

  /// Not the end of a word, as in `vec![](…)`.
  private static final Pattern MARKDOWN = Pattern.compile("(?<![\\\\\\w`])!\\[\\s*+](?=[(\\[])");

  private static final Pattern TAG = Pattern.compile("(?i)<img\\b[^>]*+>");

  /// `alt=""` marks an image as decorative.
  private static final Pattern ALTERNATIVE = Pattern.compile("(?i)\\salt\\s*+=");

  public MissingAlternative() {
    super("missing-alternative", Severity.WARNING);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var findings = new ArrayList<Finding>();
    for (var line : context.edition().lines().all()) {
      if (!line.is(Line.Kind.CODE)
          && !line.is(Line.Kind.COMMENT)
          && !line.is(Line.Kind.HEADER)
          && !Usage.isHabit(context.archive(), Topics.LINES, line.text().stripTrailing())) {
        look(line, MARKDOWN, findings);
        look(line, TAG, findings);
      }
    }
    return findings;
  }

  private void look(Line line, Pattern pattern, List<Finding> findings) {
    int start = line.span().start();
    for (var match = pattern.matcher(line.text()); match.find(); ) {
      if (!ALTERNATIVE.matcher(match.group()).find()) {
        var span = new Span(start + match.start(), start + match.end());
        findings.add(
            finding(span, "The image has no alternative text for people who use a screen reader."));
      }
    }
  }
}
