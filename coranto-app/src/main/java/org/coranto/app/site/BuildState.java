package org.coranto.app.site;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.coranto.app.repo.FileStamp;
import org.coranto.model.EditionHead;

/**
 * What a build read and wrote, so that the next one can leave alone what would come out the same.
 *
 * @param options of the command line, the program and the places, known before anything is read
 * @param salt of everything that all artifacts depend on: configuration, theme, program, options
 * @param started when the build began, in nanoseconds since 1970: a file that was changed later
 *     than this may differ from what was read although its stamp does not
 * @param inputs files and folders that were looked at, by absolute path
 * @param heads editions by their file
 * @param artifacts by their path below the site
 */
public record BuildState(
    String options,
    String salt,
    long started,
    Map<String, FileStamp> inputs,
    Map<String, EditionHead> heads,
    Map<String, Written> artifacts) {

  public static final BuildState NONE =
      new BuildState("", "", Long.MIN_VALUE, Map.of(), Map.of(), Map.of());

  /**
   * An artifact as it was written.
   *
   * @param inputs its fingerprint
   */
  public record Written(String inputs, FileStamp stamp) {

    /** About to be written or deleted: no plan and no file is equal to this. */
    public static final Written PENDING = new Written("", new FileStamp(-1, -1));
  }

  /**
   * What is written down before a site is changed, so that a build that is killed is followed by
   * one that knows every file of it.
   *
   * @param pending paths that will be written or deleted
   */
  public BuildState before(Set<String> pending) {
    var all = new HashMap<>(artifacts);
    pending.forEach(path -> all.put(path, Written.PENDING));
    return new BuildState("", salt, Long.MIN_VALUE, Map.of(), Map.of(), all);
  }
}
