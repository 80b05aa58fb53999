package org.coranto.app.site;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.coranto.app.repo.FileStamp;
import org.coranto.model.EditionHead;

/// The files that a build read and wrote, so that the next build can skip what has not changed.
///
/// @param inputs files and folders that were read, by absolute path
/// @param heads the heads of editions, by file
/// @param artifacts the artifacts, by their path in the site
/// @param notices the problems of texts in the site, by file
public record BuildState(
    Start start,
    Map<String, FileStamp> inputs,
    Map<String, EditionHead> heads,
    Map<String, Written> artifacts,
    Map<String, EditionNotices> notices) {

  public static final BuildState NONE =
      new BuildState(new Start("", "", Long.MIN_VALUE), Map.of(), Map.of(), Map.of(), Map.of());

  /// Whether nothing is known of an earlier build.
  public boolean isNone() {
    return start.salt().isEmpty() && inputs.isEmpty() && heads.isEmpty() && artifacts.isEmpty();
  }

  /// What a build began with.
  ///
  /// @param options the options, program and folders, which are known before anything is read
  /// @param salt the fingerprint of everything that all artifacts depend on: configuration, theme,
  ///   program, options
  /// @param time when it began, in nanoseconds since 1970: a file that was changed later may differ
  ///   from what was read although its stamp is the same
  public record Start(String options, String salt, long time) {}

  /// An artifact that was written.
  ///
  /// @param inputs the fingerprint of its inputs
  public record Written(String inputs, FileStamp stamp) {

    /// A mark for artifacts that are about to be written or deleted; no plan and no file equals it.
    public static final Written PENDING = new Written("", new FileStamp(-1, -1));
  }

  /// The state to store before a site is changed: if the build is killed, the next one knows all
  /// files that it may have written.
  ///
  /// @param pending paths that will be written or deleted
  public BuildState before(Set<String> pending) {
    var all = new HashMap<>(artifacts);
    pending.forEach(path -> all.put(path, Written.PENDING));
    return new BuildState(
        new Start("", start.salt(), Long.MIN_VALUE), Map.of(), heads, all, notices);
  }
}
