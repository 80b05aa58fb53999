package org.coranto.check.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Severity;
import org.coranto.markdown.Line;

/// `<<<<<<< HEAD`: an unresolved merge conflict.
public final class MergeMarker extends Check {

  /// The markers of Git; seven equals signs alone are the middle one.
  private static final Pattern MARKER = Pattern.compile("(<{7} .*|\\|{7}( .*)?|={7}|>{7} .*)\\s*");

  public MergeMarker() {
    super("merge-marker", Severity.ERROR);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    return context.edition().lines().all().stream()
        .filter(line -> MARKER.matcher(line.text()).matches())
        .map(this::finding)
        .toList();
  }

  private Finding finding(Line line) {
    return finding(
        line.span(),
        "“%s” is a conflict marker of Git. Choose one side and delete the marker."
            .formatted(line.text().strip()));
  }
}
