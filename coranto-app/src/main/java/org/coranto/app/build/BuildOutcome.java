package org.coranto.app.build;

import java.nio.file.Path;
import java.util.List;

/// The answer of a build.
public sealed interface BuildOutcome {

  /// The site is as the newsletter is now, without the editions in [BuildReport#leftOut].
  record Built(BuildReport report) implements BuildOutcome {}

  /// The site was not changed, because too many of its editions would have been removed.
  ///
  /// @param site its folder
  /// @param before how many published editions the site has
  /// @param removed the editions that would be removed: their files, or their pages if nothing
  ///   records their files
  /// @param leftOut why files are not read as editions, `file:line:column: sentence`
  record Refused(Path site, int before, List<String> removed, List<String> leftOut)
      implements BuildOutcome {

    public Refused {
      removed = List.copyOf(removed);
      leftOut = List.copyOf(leftOut);
    }
  }
}
