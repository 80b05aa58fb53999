package org.coranto.app.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.coranto.app.site.BuildState;
import org.coranto.app.site.EditionNotices;
import org.coranto.model.EditionHead;

/// The problems that a build finds in the texts of a site, together with those that an earlier
/// build found in texts that are not read again.
final class CollectedNotices {

  /// The name of problems that belong to no file.
  static final String SITE = "";

  private final Map<String, ConcurrentLinkedQueue<String>> found = new ConcurrentHashMap<>();

  void add(String file, List<String> lines) {
    if (!lines.isEmpty()) {
      found.computeIfAbsent(file, _ -> new ConcurrentLinkedQueue<>()).addAll(lines);
    }
  }

  /// By file. An edition that is as in the known state has at least the problems of that state.
  Map<String, EditionNotices> all(BuildState known, Map<String, EditionHead> heads) {
    var all = new HashMap<String, EditionNotices>();
    known
        .notices()
        .forEach((file, notices) -> {
          var head = heads.get(file);
          if (head != null && head.equals(known.heads().get(file))) {
            all.put(file, notices);
          }
        });
    found.forEach((file, lines) ->
        all.merge(
            file,
            EditionNotices.NONE.with(List.copyOf(lines)),
            (kept, _) -> kept.with(List.copyOf(lines))));
    return all;
  }
}
