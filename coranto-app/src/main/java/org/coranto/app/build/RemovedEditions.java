package org.coranto.app.build;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coranto.app.site.BuildState;
import org.coranto.app.site.SiteFolder;
import org.coranto.model.EditionHead;
import org.coranto.output.Site;

/// The published editions that are in the site now and would be removed by a build.
///
/// @param before how many editions the site has
/// @param names their files; if there is no record of the last build, their pages in the site
record RemovedEditions(int before, List<String> names) {

  private static final String DATA = "/edition.json";

  /// An edition whose file was renamed, whose text was moved or whose page is still planned is not
  /// removed. Without a record of the last build, the `edition.json` files are counted.
  ///
  /// @param last what the last build recorded
  /// @param unwanted the files of the site that the build would delete
  static RemovedEditions of(BuildState last, SiteFolder out, Set<String> unwanted, Site site) {
    if (last.heads().isEmpty()) {
      var gone = unwanted.stream().filter(path -> path.endsWith(DATA)).sorted().toList();
      int all = (int) out.files().stream().filter(path -> path.endsWith(DATA)).count();
      return new RemovedEditions(all, gone.stream().map(RemovedEditions::page).toList());
    }
    var kept = new HashSet<String>();
    site.published().forEach(head -> kept.addAll(marks(head)));
    var before = last.heads().values().stream().filter(head -> !head.draft()).toList();
    var removed =
        before.stream()
            .filter(head -> marks(head).stream().noneMatch(kept::contains))
            .map(EditionHead::file)
            .sorted()
            .toList();
    return new RemovedEditions(before.size(), removed);
  }

  private static List<String> marks(EditionHead head) {
    return List.of("file " + head.file(), "page " + head.route(), "text " + head.digest());
  }

  private static String page(String data) {
    return "/" + data.substring(0, data.length() - DATA.length() + 1);
  }

  /// More than a tenth, or all of them.
  boolean isMany() {
    return names.size() * 10 > before;
  }
}
