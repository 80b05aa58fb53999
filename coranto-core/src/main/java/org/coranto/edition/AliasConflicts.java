package org.coranto.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coranto.model.EditionHead;
import org.coranto.model.Route;

/// Old addresses that two editions claim, or that another page has.
public final class AliasConflicts {

  /// @param heads in the same order, each with the old addresses that it keeps
  /// @param problems each names both
  public record Resolved(List<EditionHead> heads, List<String> problems) {}

  private final ClaimedRoutes claimed = new ClaimedRoutes();
  private final List<String> problems = new ArrayList<>();

  private AliasConflicts() {}

  /// @param pages the files of plain pages by their route
  public static Resolved resolve(List<EditionHead> heads, Map<String, String> pages) {
    if (heads.stream().allMatch(head -> head.aliases().isEmpty())) {
      return new Resolved(heads, List.of());
    }
    var conflicts = new AliasConflicts();
    pages.forEach((route, file) -> conflicts.claimed.claim(new Route(route), file));
    heads.forEach(head -> conflicts.claimed.claim(new Route(head.route()), head.file()));
    heads.forEach(conflicts.claimed::claimBeside);
    var kept = heads.stream().map(conflicts::kept).toList();
    return new Resolved(kept, List.copyOf(conflicts.problems));
  }

  private EditionHead kept(EditionHead head) {
    return head.aliases().isEmpty()
        ? head
        : head.withAliases(head.aliases().stream().filter(alias -> isFree(alias, head)).toList());
  }

  private boolean isFree(Route alias, EditionHead head) {
    var owner = claimed.owner(alias);
    if (owner.isEmpty()) {
      claimed.claim(alias, head.file());
      return true;
    }
    problems.add(
        "%s: the old address %s is also that of %s; it leads to the latter only."
            .formatted(head.file(), alias, owner.get()));
    return false;
  }
}
