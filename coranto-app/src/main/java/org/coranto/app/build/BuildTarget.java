package org.coranto.app.build;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.coranto.app.newsletter.Configuration;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.Program;
import org.coranto.app.repo.StateDirectory;
import org.coranto.app.site.SiteFolder;
import org.coranto.config.Config;

/**
 * What a build is about, with every default in its place.
 *
 * @param state the newsletter's folder for what commands keep: {@code .coranto}
 * @param out as it is shown to people
 * @param site the real folder of the site
 */
record BuildTarget(
    Path root,
    Path configuration,
    Path state,
    Path out,
    Path site,
    BuildRequest request,
    Optional<Config> read) {

  private static final String USUAL_STATE = ".coranto";

  /** The folders below the state that nobody but Coranto writes into. */
  private static final Set<String> OWN = Set.of("site", "preview");

  static BuildTarget of(BuildRequest request) {
    var root = Newsletter.real(request.newsletter());
    return at(root, root.resolve(USUAL_STATE), request, Optional.empty());
  }

  private static BuildTarget at(
      Path root, Path named, BuildRequest request, Optional<Config> read) {
    var configuration = request.configuration().toAbsolutePath().normalize();
    var out = request.out().orElse(named.resolve("site")).toAbsolutePath().normalize();
    var usual = root.resolve(USUAL_STATE);
    var state = out.startsWith(usual) ? usual : named; // where previews are, whatever is named
    if (out.startsWith(state)) {
      StateDirectory.refuseLinks(root, state);
    }
    return new BuildTarget(root, configuration, state, out, SiteFolder.real(out), request, read);
  }

  boolean drafts() {
    return request.drafts();
  }

  /** Whether nobody but Coranto writes into the site's folder. */
  boolean isOwn() {
    return state.equals(out.getParent()) && OWN.contains(String.valueOf(out.getFileName()));
  }

  /** Of everything on the command line that changes what is rendered. */
  String options() {
    return "%s|%s|%s|%s|%s"
        .formatted(
            configuration,
            request.address().map(Object::toString).orElse(""),
            drafts(),
            Program.version(),
            root);
  }

  /** With the configuration read, which may have the site somewhere else. */
  BuildTarget configured() {
    var file = Configuration.read(configuration);
    var config = request.address().map(to -> Configuration.at(to, file)).orElse(file);
    return at(root, root.resolve(config.content().state()), request, Optional.of(config));
  }
}
