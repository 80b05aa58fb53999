package org.coranto.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coranto.config.Config;
import org.coranto.config.EditionName;
import org.coranto.model.EditionHead;
import org.coranto.model.Route;

/// Editions whose headers give the address of another edition, of a file beside its page, or of a
/// plain page.
public final class RouteConflicts {

  /// @param heads in the same order; one whose own address something else has, or an earlier one,
  ///   has the configured address instead
  /// @param problems each names both
  public record Resolved(List<EditionHead> heads, List<String> problems) {}

  private RouteConflicts() {}

  /// @param pages the files of plain pages by their route
  public static Resolved resolve(
      List<EditionHead> heads, Map<String, String> pages, Config config) {
    var claimed = new ClaimedRoutes();
    pages.forEach((route, file) -> claimed.claim(new Route(route), file));
    var configured = heads.stream().map(head -> configured(head, config)).toList();
    for (int i = 0; i < heads.size(); i++) {
      if (heads.get(i).route().equals(configured.get(i))) {
        claimed.claim(new Route(configured.get(i)), heads.get(i).file());
        claimed.claimBeside(heads.get(i));
      }
    }
    var kept = new ArrayList<EditionHead>(heads.size());
    var problems = new ArrayList<String>();
    for (int i = 0; i < heads.size(); i++) {
      kept.add(resolved(heads.get(i), configured.get(i), claimed, problems));
    }
    return new Resolved(List.copyOf(kept), List.copyOf(problems));
  }

  private static EditionHead resolved(
      EditionHead head, String configured, ClaimedRoutes claimed, List<String> problems) {
    if (head.route().equals(configured)) {
      return head;
    }
    var owner = claimed.owner(new Route(head.route()));
    var kept = owner.isEmpty() ? head : head.at(configured);
    claimed.claim(new Route(kept.route()), head.file());
    claimed.claimBeside(kept);
    owner.ifPresent(file ->
        problems.add(
            "%s: the address %s is also that of %s; the page is at %s instead."
                .formatted(head.file(), head.route(), file, configured)));
    return kept;
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
