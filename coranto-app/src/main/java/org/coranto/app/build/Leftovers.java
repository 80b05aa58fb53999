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

/// Files in the folder of a site that are not in any plan.
///
/// @param unwanted files that Coranto wrote, by their path in the site
/// @param unknown files that are kept, because nothing shows that Coranto wrote them
record Leftovers(Set<String> unwanted, Set<String> unknown) {

  private static final int NAMED = 5;

  /// The state of an earlier build shows what Coranto wrote. Without a state, the folder is
  /// compared with the plans: in a folder of Coranto's own all other files are unwanted; in other
  /// folders, only the files of editions that their `edition.json` identifies.
  ///
  /// @param last [BuildState#NONE] if there is no state
  /// @param own whether the folder is in the newsletter's state folder, where only Coranto writes
  static Leftovers of(SiteFolder out, BuildState last, List<Plan> plans, Site site, boolean own) {
    var planned = plans.stream().map(Plan::path).collect(Collectors.toSet());
    if (!last.isNone()) {
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

  /// The files of editions that no longer exist, each identified by its `edition.json`.
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

  /// `index.html`, `mail/mail.txt`: the names of the artifacts that editions have.
  private static Set<String> namesBesideEditions(List<Plan> plans) {
    var names = new HashSet<String>();
    for (var plan : plans) {
      if (plan instanceof Plan.OfEdition of) {
        var route = of.edition().beside("").substring(1);
        if (of.path().startsWith(route)) {
          names.add(of.path().substring(route.length()));
        }
      }
    }
    return names;
  }

  /// Reports the files that are kept, with a few names.
  Optional<String> notice(Path site) {
    if (unknown.isEmpty()) {
      return Optional.empty();
    }
    var some = unknown.stream().limit(NAMED).collect(Collectors.joining(", "));
    return Optional.of(
        "%s: %d files do not belong to this site and were kept, because there is no record that Coranto wrote them: %s%s"
            .formatted(site, unknown.size(), some, unknown.size() > NAMED ? ", …" : ""));
  }
}
