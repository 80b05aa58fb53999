package org.coranto.desk.flow;

import java.nio.file.Path;
import java.util.Optional;
import org.coranto.config.Config;
import org.coranto.desk.newsletter.Configuration;
import org.coranto.desk.newsletter.Newsletter;
import org.coranto.desk.newsletter.Program;

/** What a build is about, with every default in its place. */
record Build(Path root, Path configuration, Path out, BuildRequest request, Optional<Config> read) {

  static Build of(BuildRequest request) {
    var root = Newsletter.real(request.newsletter());
    var configuration = request.configuration().toAbsolutePath().normalize();
    var out = request.out().orElse(root.resolve(".coranto/site")).toAbsolutePath().normalize();
    return new Build(root, configuration, out, request, Optional.empty());
  }

  boolean drafts() {
    return request.drafts();
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

  /** With the configuration read, which may have the site lie elsewhere. */
  Build configured() {
    var file = Configuration.read(configuration);
    var config = request.address().map(to -> Configuration.at(to, file)).orElse(file);
    var folder = root.resolve(config.content().state()).resolve("site");
    var site = request.out().orElse(folder).toAbsolutePath().normalize();
    return new Build(root, configuration, site, request, Optional.of(config));
  }
}
