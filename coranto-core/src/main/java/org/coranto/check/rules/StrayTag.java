package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.coranto.check.Check;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Galley;
import org.coranto.check.Line;
import org.coranto.check.Severity;
import org.coranto.model.Span;

/** {@code </small>} or {@code -->} that closes what was never opened. */
public final class StrayTag extends Check {

  public StrayTag() {
    super("stray-tag", Severity.WARNING);
  }

  @Override
  public List<Finding> look(Galley galley) {
    var found = new ArrayList<Finding>();
    for (var tag : Tags.odd(galley)) {
      if (tag.closes()) {
        found.add(found(galley, tag.span()));
      }
    }
    for (var line : galley.lines().all()) {
      if (line.is(Line.Kind.TEXT) && line.text().strip().equals("-->")) {
        found.add(found(galley, line.span()));
      }
    }
    return found;
  }

  private Finding found(Galley galley, Span span) {
    return finding(
            span, "“%s” closes what nothing has opened.".formatted(galley.slice(span).strip()))
        .with(Fix.safe("Take it away", Fix.delete(span)));
  }
}
