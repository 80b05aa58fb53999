package org.coranto.app.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.coranto.edition.FileNames;
import org.coranto.model.EditionHead;

/// Pictures beside the text of an edition that has a folder of its own: `2026-09/chart.png` beside
/// `2026-09/index.md`. They are copied to the folder of its page, so that links to them work.
///
/// @param assets the files by their path in the site
/// @param others files that belong to no such edition
record EditionMedia(Map<String, Path> assets, List<String> others) {

  /// @param beside files in the folders of editions, by their path in the newsletter
  static EditionMedia of(Map<String, Path> beside, List<EditionHead> heads) {
    var pages = new HashMap<String, List<String>>();
    for (var head : heads) {
      if (FileNames.hasFolder(head.file())) {
        folder(head.file())
            .ifPresent(
                folder -> pages.computeIfAbsent(folder, _ -> new ArrayList<>()).add(head.route()));
      }
    }
    var assets = new TreeMap<String, Path>();
    var others = new ArrayList<String>();
    beside.forEach((file, path) -> {
      var own = owner(file, pages);
      if (own.isEmpty()) {
        others.add(file);
      }
      own.ifPresent(folder -> {
        for (var route : pages.getOrDefault(folder, List.of())) {
          assets.put(
              route.substring(1, route.lastIndexOf('/') + 1) + file.substring(folder.length() + 1),
              path);
        }
      });
    });
    return new EditionMedia(assets, List.copyOf(others));
  }

  /// The nearest folder above a file that is an edition's own.
  private static Optional<String> owner(String file, Map<String, List<String>> pages) {
    var folder = folder(file);
    while (folder.isPresent() && !pages.containsKey(folder.get())) {
      folder = folder(folder.get());
    }
    return folder;
  }

  private static Optional<String> folder(String file) {
    int slash = file.lastIndexOf('/');
    return slash < 0 ? Optional.empty() : Optional.of(file.substring(0, slash));
  }
}
