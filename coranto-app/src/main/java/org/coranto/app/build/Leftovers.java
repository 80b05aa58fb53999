package org.coranto.app.build;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.coranto.app.repo.NewsletterFolder;
import org.coranto.app.repo.StateDirectory;
import org.coranto.app.site.BuildState;
import org.coranto.app.site.SiteFolder;
import org.coranto.output.Plan;
import org.coranto.output.Site;
import org.coranto.output.data.DataOutput;

/**
 * Files in the folder of a site that no plan has.
 *
 * @param unwanted what Coranto wrote, by its path below the site
 * @param unknown what is left alone, since Coranto cannot know that it wrote it
 */
record Leftovers(Set<String> unwanted, Set<String> unknown) {

  private static final int NAMED = 5;

  /**
   * With the state of an earlier build, it says what Coranto wrote. Without one, the folder is
   * compared with the plans: in a folder of Coranto's own everything else is unwanted; in another,
   * the files of editions that are known by their data.
   *
   * @param last {@link BuildState#NONE} where there is none
   * @param own whether the folder is below the newsletter's state and nobody else writes there
   */
  static Leftovers of(SiteFolder out, BuildState last, List<Plan> plans, Site site, boolean own) {
    var planned = plans.stream().map(Plan::path).collect(Collectors.toSet());
    if (!last.equals(BuildState.NONE)) {
      var unwanted = new TreeSet<>(last.artifacts().keySet());
      unwanted.removeAll(planned);
      return new Leftovers(unwanted, Set.of());
    }
    var others = new TreeSet<>(out.files());
    others.removeAll(planned);
    if (own) {
      others.forEach(path -> StateDirectory.refuseLink(out.place(path)));
      return new Leftovers(others, Set.of());
    }
    var unwanted = withdrawn(out, others, plans, site);
    others.removeAll(unwanted);
    return new Leftovers(unwanted, others);
  }

  /** The files of editions that are there no more, each known by its {@code edition.json}. */
  private static Set<String> withdrawn(
      SiteFolder out, Set<String> others, List<Plan> plans, Site site) {
    var names = namesBesideEditions(plans);
    var withdrawn = new TreeSet<String>();
    for (var path : others) {
      var folder = path.substring(0, path.lastIndexOf('/') + 1);
      if (DataOutput.isEditionOf(site, path, () -> NewsletterFolder.bytes(out.place(path)))) {
        names.stream().map(folder::concat).filter(others::contains).forEach(withdrawn::add);
      }
    }
    return withdrawn;
  }

  /** {@code index.html}, {@code mail/mail.txt}: whatever any edition has at its address. */
  private static Set<String> namesBesideEditions(List<Plan> plans) {
    var names = new HashSet<String>();
    for (var plan : plans) {
      if (plan instanceof Plan.OfEdition of) {
        var route = of.edition().route().substring(1);
        if (of.path().startsWith(route)) {
          names.add(of.path().substring(route.length()));
        }
      }
    }
    return names;
  }

  /** What is left alone is said, with a few names. */
  Optional<String> notice(Path site) {
    if (unknown.isEmpty()) {
      return Optional.empty();
    }
    var some = unknown.stream().limit(NAMED).collect(Collectors.joining(", "));
    return Optional.of(
        "%s: %d files are no part of this site and were left as they are, since there is no record that Coranto wrote them: %s%s"
            .formatted(site, unknown.size(), some, unknown.size() > NAMED ? ", …" : ""));
  }
}
