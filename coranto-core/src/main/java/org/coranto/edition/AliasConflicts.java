package org.coranto.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coranto.model.EditionHead;
import org.coranto.model.Route;
import org.jspecify.annotations.Nullable;

/// Old addresses that two editions claim, or that another page has.
public final class AliasConflicts {

  /// @param heads in the same order, each with the old addresses that it keeps
  /// @param problems each names both
  public record Resolved(List<EditionHead> heads, List<String> problems) {}

  /// Files and a folder that every edition has beside its page.
  private static final List<String> BESIDE =
      List.of("card.png", "edition.json", "mail/index.html", "social");

  private final Map<String, String> files = new HashMap<>();
  private final Map<String, String> folders = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  private AliasConflicts() {}

  /// @param pages the files of plain pages by their route
  public static Resolved resolve(List<EditionHead> heads, Map<String, String> pages) {
    if (heads.stream().allMatch(head -> head.aliases().isEmpty())) {
      return new Resolved(heads, List.of());
    }
    var conflicts = new AliasConflicts();
    pages.forEach((route, file) -> conflicts.take(new Route(route), file));
    heads.forEach(head -> conflicts.take(new Route(head.route()), head.file()));
    for (var head : heads) {
      BESIDE.forEach(name -> conflicts.take(new Route(head.beside(name)), head.file()));
    }
    var kept = heads.stream().map(conflicts::kept).toList();
    return new Resolved(kept, List.copyOf(conflicts.problems));
  }

  private EditionHead kept(EditionHead head) {
    return head.aliases().isEmpty()
        ? head
        : head.withAliases(head.aliases().stream().filter(alias -> isFree(alias, head)).toList());
  }

  private boolean isFree(Route alias, EditionHead head) {
    var owner = owner(alias);
    if (owner == null) {
      take(alias, head.file());
      return true;
    }
    problems.add(
        "%s: the old address %s is also that of %s; it leads to the latter only."
            .formatted(head.file(), alias, owner));
    return false;
  }

  private @Nullable String owner(Route route) {
    var file = route.key();
    var owner = files.containsKey(file) ? files.get(file) : folders.get(file);
    for (int at = file.indexOf('/'); owner == null && at > 0; at = file.indexOf('/', at + 1)) {
      owner = files.get(file.substring(0, at));
    }
    return owner;
  }

  private void take(Route route, String owner) {
    var file = route.key();
    files.putIfAbsent(file, owner);
    for (int at = file.indexOf('/'); at > 0; at = file.indexOf('/', at + 1)) {
      folders.putIfAbsent(file.substring(0, at), owner);
    }
  }
}
