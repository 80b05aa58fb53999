package org.coranto.app.repo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.coranto.app.CorantoException;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.jspecify.annotations.Nullable;

/// The paths that Git ignores: `.gitignore`, `info/exclude`, the user's patterns.
record IgnoredPaths(WorkTree tree) {

  /// @param path of a file, from the top
  boolean contain(String path) {
    for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
      if (matches(path.substring(0, at), true)) {
        return true;
      }
    }
    return matches(path, false);
  }

  /// Whether a path is ignored: the deepest file with a matching pattern decides.
  private boolean matches(String path, boolean folder) {
    var sources = new ArrayList<Source>();
    sources.add(new Source(tree.settings().ignoreFile(), path));
    sources.add(new Source(tree.commonDir().resolve("info/exclude"), path));
    sources.add(new Source(tree.top().resolve(".gitignore"), path));
    for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
      var file = tree.top().resolve(path.substring(0, at)).resolve(".gitignore");
      sources.add(new Source(file, path.substring(at + 1)));
    }
    for (var source : sources.reversed()) {
      var said = source.says(folder);
      if (said != null) {
        return said;
      }
    }
    return false;
  }

  private record Source(Path file, String path) {

    /// Null if no pattern matches.
    @Nullable Boolean says(boolean folder) {
      if (!Files.isRegularFile(file)) {
        return null;
      }
      var node = new IgnoreNode();
      try (var in = Files.newInputStream(file)) {
        node.parse(in);
      } catch (IOException e) {
        throw new CorantoException("could not read what Git ignores in " + file, e);
      }
      return node.checkIgnored(path, folder);
    }
  }
}
