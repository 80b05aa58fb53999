package org.coranto.app.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.coranto.app.repo.NewsletterFolder;
import org.coranto.edition.FileNames;
import org.coranto.model.EditionHead;
import org.coranto.web.InertSvg;

/// Pictures beside the text of an edition that has a folder of its own: `2026-09/chart.png` beside
/// `2026-09/index.md`. They are copied to the folder of its page, so that links to them work. An
/// SVG file that can run a program is not copied: opened by its own address it would run with the
/// rights of the site, and a static site cannot send the header that would forbid it.
///
/// @param assets the files by their path in the site
/// @param others files that belong to no such edition
/// @param notices about files that are not copied
record EditionMedia(Map<String, Path> assets, List<String> others, List<String> notices) {

  private static final Pattern ODD = Pattern.compile("[\\p{Cntrl}\"<>]");

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
    var notices = new ArrayList<String>();
    for (var picture : beside.entrySet()) {
      var file = picture.getKey();
      var own = owner(file, pages);
      if (ODD.matcher(file).find()) {
        notices.add(
            "%s: was not copied, because its name contains a control character or one of \" < >; give it another name"
                .formatted(ODD.matcher(file).replaceAll("?")));
      } else if (own.isPresent() && !isInert(file, picture.getValue())) {
        notices.add(
            "%s: was not copied, because it is an SVG file that can run a program on the site, or is not plain SVG in UTF-8; remove scripts, event handlers and embedded pages from it, or save it as PNG"
                .formatted(file));
      } else if (own.isEmpty()) {
        others.add(file);
      } else {
        var name = file.substring(own.get().length() + 1);
        for (var route : pages.getOrDefault(own.get(), List.of())) {
          var place = route.substring(1, route.lastIndexOf('/') + 1) + name;
          var before = assets.putIfAbsent(place, picture.getValue());
          if (before != null && !before.equals(picture.getValue())) {
            notices.add(
                "%s: was not copied to /%s, because another edition has a picture there; give it another name"
                    .formatted(file, place));
          }
        }
      }
    }
    return new EditionMedia(assets, List.copyOf(others), List.copyOf(notices));
  }

  private static boolean isInert(String name, Path file) {
    return !name.toLowerCase(Locale.ROOT).endsWith(".svg")
        || InertSvg.is(NewsletterFolder.bytes(file));
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
