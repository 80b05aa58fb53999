package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.FixEffect;
import org.coranto.check.HalfLinks;
import org.coranto.check.Severity;
import org.coranto.edition.Passage;

/// `[A post](https://example.org/post`: a link with a missing or wrong bracket.
public final class HalfLink extends Check {

  public HalfLink() {
    super("half-link", Severity.ERROR, FixEffect.TEXT_AND_TARGETS);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var found = new ArrayList<Finding>();
    for (var passage : Passage.of(context.edition())) {
      for (var half : HalfLinks.of(context.edition().text(), passage)) {
        var finding = finding(half.span(), half.message());
        found.add(half.fix().map(finding::with).orElse(finding));
      }
    }
    return found;
  }
}
