package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.FixEffect;
import org.coranto.check.RepeatedLink;
import org.coranto.check.RepeatedOnPurpose;
import org.coranto.check.Severity;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.ItemLine;

/// The same page twice in an edition: `* [Post](https://example.org/p)` here and further up.
public final class DuplicateLink extends Check {

  /// The largest number of earlier items with the same URL that a later one is compared with.
  private static final int COPIES = 20;

  public DuplicateLink() {
    super("duplicate-link", Severity.WARNING, FixEffect.TEXT_AND_TARGETS);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var byPage = new LinkedHashMap<String, List<ItemLine>>();
    for (var item : ItemLine.of(context.edition())) {
      byPage
          .computeIfAbsent(context.edition().key(item.link().href()), _ -> new ArrayList<>())
          .add(item);
    }
    var onPurpose = new RepeatedOnPurpose(context.archive());
    var findings = new ArrayList<Finding>();
    for (var items : byPage.values()) {
      for (int later = 1; later < items.size(); later++) {
        first(context.edition(), items.subList(0, later), items.get(later))
            .filter(repeat -> !onPurpose.is(repeat))
            .map(this::finding)
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<RepeatedLink> first(
      AnnotatedEdition edition, List<ItemLine> before, ItemLine later) {
    return before.stream()
        .limit(COPIES)
        .map(first -> new RepeatedLink(edition, first, later))
        .filter(RepeatedLink::isOneTooMany)
        .findFirst();
  }

  private Finding finding(RepeatedLink repeat) {
    var copy = repeat.copy();
    var kept = repeat.kept();
    var found =
        finding(
            copy.link().span(),
            repeat.saysTheSame()
                ? "“%s” is also in line %d%s."
                    .formatted(copy.link().text(), kept.line().number(), repeat.elsewhere())
                : "“%s” has the same URL as “%s” in line %d%s. One of them is a duplicate or has the wrong URL."
                    .formatted(
                        copy.link().text(),
                        kept.link().text(),
                        kept.line().number(),
                        repeat.elsewhere()));
    return repeat.fix().map(found::with).orElse(found);
  }
}
