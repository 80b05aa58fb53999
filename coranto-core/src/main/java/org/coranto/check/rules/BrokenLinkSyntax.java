package org.coranto.check.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.coranto.check.BrokenLinks;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.FixEffect;
import org.coranto.check.Severity;

/// `[A post](https://example.org/post`, `(A post)[https://…]`, `* [A post]`: what was meant to be a
/// link, with a bracket, a URL or a text missing or in the wrong place.
public final class BrokenLinkSyntax extends Check {

  public BrokenLinkSyntax() {
    super("broken-link-syntax", Severity.ERROR, FixEffect.TEXT_AND_TARGETS);
  }

  @Override
  public Set<String> formerNames() {
    return Set.of("half-link", "space-in-link", "missing-target");
  }

  @Override
  public List<Finding> look(CheckContext context) {
    return Stream.concat(
            BrokenLinks.of(context.edition()).values().stream().flatMap(List::stream),
            BrokenLinks.emptyOrDoubled(context.edition()).stream())
        .map(link -> {
          var finding = finding(link.span(), link.message());
          return link.fix().map(finding::with).orElse(finding);
        })
        .toList();
  }
}
