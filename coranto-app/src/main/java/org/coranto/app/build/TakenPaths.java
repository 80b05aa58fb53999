package org.coranto.app.build;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The paths of files in a site, and of the folders above them. Letters of upper and lower case are
/// equal, because they are in many file systems.
final class TakenPaths {

  private final Set<String> files = new HashSet<>();
  private final Set<String> folders = new HashSet<>();

  /// Takes a path, unless it is taken, or a file would have to be a folder too.
  boolean take(String path) {
    var file = path.toLowerCase(Locale.ROOT);
    if (folders.contains(file)) {
      return false;
    }
    for (int at = file.indexOf('/'); at > 0; at = file.indexOf('/', at + 1)) {
      if (files.contains(file.substring(0, at))) {
        return false;
      }
    }
    if (!files.add(file)) {
      return false;
    }
    for (int at = file.indexOf('/'); at > 0; at = file.indexOf('/', at + 1)) {
      folders.add(file.substring(0, at));
    }
    return true;
  }
}
