package org.coranto.app.build;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.app.Progress;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.repo.FileListing;
import org.coranto.app.site.BuildState;
import org.coranto.output.Plan;
import org.coranto.output.Site;
import org.coranto.registry.Outputs;

/// The paths of everything that a build of a newsletter makes, drafts included. No text of an
/// edition is read.
public final class SitePaths {

  private SitePaths() {}

  public static Set<String> of(Newsletter newsletter) {
    var listing = new FileListing(newsletter.root());
    var files = newsletter.files(listing, true);
    var config = newsletter.config();
    var site =
        new EditionSources(config, BuildState.NONE, listing, Progress.SILENT)
            .site(files, Site.Theme.BUILT_IN);
    return Stream.concat(
            Outputs.ALL.stream()
                .filter(output -> config.outputs().renders(output.name()))
                .flatMap(output -> output.plan(site).stream())
                .map(Plan::path),
            files.assets().keySet().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
