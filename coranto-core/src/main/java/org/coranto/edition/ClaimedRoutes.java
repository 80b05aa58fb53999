package org.coranto.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.model.EditionHead;
import org.coranto.model.Route;
import org.jspecify.annotations.Nullable;

/// Which file of the newsletter has which path in the site, and the folders above it.
final class ClaimedRoutes {

  /// Files and a folder that every edition has beside its page.
  private static final List<String> BESIDE =
      List.of("card.png", "edition.json", "mail/index.html", "social");

  private final Map<String, String> files = new HashMap<>();
  private final Map<String, String> folders = new HashMap<>();

  /// The file that has this path, or something that is in its way.
  Optional<String> owner(Route route) {
    var file = route.key();
    @Nullable String owner = files.containsKey(file) ? files.get(file) : folders.get(file);
    for (int at = file.indexOf('/'); owner == null && at > 0; at = file.indexOf('/', at + 1)) {
      owner = files.get(file.substring(0, at));
    }
    return Optional.ofNullable(owner);
  }

  void claim(Route route, String owner) {
    var file = route.key();
    files.putIfAbsent(file, owner);
    for (int at = file.indexOf('/'); at > 0; at = file.indexOf('/', at + 1)) {
      folders.putIfAbsent(file.substring(0, at), owner);
    }
  }

  /// The files beside the page of an edition.
  void claimBeside(EditionHead head) {
    BESIDE.forEach(name -> claim(new Route(head.beside(name)), head.file()));
  }
}
