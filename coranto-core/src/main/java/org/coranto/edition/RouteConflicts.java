package org.coranto.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coranto.config.Config;
import org.coranto.config.EditionName;
import org.coranto.model.EditionHead;
import org.coranto.model.Route;

/// Editions whose headers give the address of another edition.
public final class RouteConflicts {

  /// @param heads in the same order; a later one with the address of an earlier one has the
  ///   configured address instead
  /// @param problems each names both
  public record Resolved(List<EditionHead> heads, List<String> problems) {}

  private RouteConflicts() {}

  public static Resolved resolve(List<EditionHead> heads, Config config) {
    Map<String, String> owners = HashMap.newHashMap(heads.size());
    var kept = new ArrayList<EditionHead>(heads.size());
    var problems = new ArrayList<String>();
    for (var head : heads) {
      var owner = owners.putIfAbsent(new Route(head.route()).key(), head.file());
      var configured = configured(head, config);
      if (owner == null || head.route().equals(configured)) {
        kept.add(head);
      } else {
        owners.putIfAbsent(new Route(configured).key(), head.file());
        kept.add(head.at(configured));
        problems.add(
            "%s: the address %s is also that of %s; the page is at %s instead."
                .formatted(head.file(), head.route(), owner, configured));
      }
    }
    return new Resolved(List.copyOf(kept), List.copyOf(problems));
  }

  private static String configured(EditionHead head, Config config) {
    var folder =
        FileNames.language(head.file())
            .filter(it -> !it.equalsIgnoreCase(config.newsletter().language()))
            .map(it -> "/" + it)
            .orElse("");
    var name = new EditionName(head.date(), head.number(), head.slug());
    return folder + config.permalinks().editionRoute(name);
  }
}
