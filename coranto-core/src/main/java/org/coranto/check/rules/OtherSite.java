package org.coranto.check.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.archive.LinkedSites;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.edition.Link;
import org.coranto.markdown.Line;

/// `– [a reader on r/roots](https://other.example/)`: the link text names another site.
public final class OtherSite extends Check {

  /// The smallest number of earlier links with this site name.
  private static final int HABIT = 5;

  public OtherSite() {
    super("other-site", Severity.WARNING, Requirement.ARCHIVE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    return context.edition().links().stream()
        .filter(link -> !context.edition().lines().at(link.span().start()).is(Line.Kind.ITEM))
        .flatMap(link -> finding(context, link).stream())
        .toList();
  }

  private Optional<Finding> finding(CheckContext context, Link link) {
    var place = LinkedSites.key(link.text());
    var host = LinkedSites.host(link.href());
    if (place.isEmpty() || host.isEmpty()) {
      return Optional.empty();
    }
    var hosts = new HashMap<String, Integer>();
    context
        .archive()
        .occurrences(Topics.SITES, place.get())
        .forEach(occurrence -> hosts.merge(occurrence.value(), 1, Integer::sum));
    return usual(hosts)
        .filter(_ -> !hosts.containsKey(host.get()))
        .map(usual ->
            finding(
                link.span(),
                "“%s” links to %s, but in earlier editions links “on %s” went to %s."
                    .formatted(link.text(), host.get(), place.get(), usual)));
  }

  /// The host of nearly all earlier links.
  private static Optional<String> usual(Map<String, Integer> hosts) {
    int all = hosts.values().stream().mapToInt(Integer::intValue).sum();
    return hosts.entrySet().stream()
        .filter(host -> host.getValue() >= HABIT && 10 * host.getValue() >= 9 * all)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
