package org.coranto.app.build;

import java.nio.file.Path;
import java.util.Set;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.repo.StateDirectory;
import org.coranto.app.site.SiteFolder;

/// The folders of a build, with all defaults filled in.
///
/// @param state the newsletter's state folder: `.coranto`
/// @param out the site's folder as messages show it
/// @param site the real folder of the site
record BuildTarget(Path state, Path out, Path site) {

  static final String USUAL_STATE = ".coranto";

  /// The folders in the state folder that only Coranto writes into.
  private static final Set<String> OWN = Set.of("site", "preview");

  /// The target before the configuration is read: with the default folders.
  static BuildTarget usual(Newsletter newsletter, BuildSite.Request request) {
    return at(newsletter, request, USUAL_STATE);
  }

  /// The target with the folders of the configuration.
  static BuildTarget configured(Newsletter newsletter, BuildSite.Request request) {
    return at(newsletter, request, newsletter.config().content().state());
  }

  private static BuildTarget at(Newsletter newsletter, BuildSite.Request request, String folder) {
    var root = newsletter.root();
    var named = root.resolve(folder);
    var out = request.out().orElse(named.resolve("site")).toAbsolutePath().normalize();
    var usual = root.resolve(USUAL_STATE);
    var state =
        out.startsWith(usual) ? usual : named; // previews are always in the default state folder
    if (out.startsWith(state)) {
      StateDirectory.refuseLinks(root, state);
    }
    return new BuildTarget(state, out, SiteFolder.real(out));
  }

  /// Whether only Coranto writes into the site's folder.
  boolean isOwn() {
    return state.equals(out.getParent()) && OWN.contains(String.valueOf(out.getFileName()));
  }
}
