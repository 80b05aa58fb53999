package org.coranto.app.repo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.coranto.app.CorantoException;
import org.eclipse.jgit.lib.ObjectId;

/// The files of a work tree at an earlier revision.
public final class Revision implements AutoCloseable {

  private final WorkTree tree;
  private final ObjectId commit;

  private Revision(WorkTree tree, ObjectId commit) {
    this.tree = tree;
    this.commit = commit;
  }

  /// @param folder anywhere in the work tree
  /// @param name a name that Git knows: `main`, `HEAD~2`, `7dfa4cd`
  /// @param environment in which variables of Git may be
  public static Revision of(Path folder, String name, Map<String, String> environment) {
    var tree = WorkTree.needed(folder, environment);
    try {
      var commit = tree.repository().resolve(name + "^{commit}");
      if (commit == null) {
        tree.close();
        throw new CorantoException(
            "there is no revision “%s” in %s. In a shallow clone, fetch it first."
                .formatted(name, tree.top()));
      }
      return new Revision(tree, commit);
    } catch (IOException | IllegalArgumentException e) {
      throw new CorantoException("could not look up the revision “%s”".formatted(name), e);
    }
  }

  /// The content of a file, with the line endings of a checkout.
  public Optional<byte[]> bytes(Path file) {
    try {
      var path = path(file);
      return tree.blob(commit, path).map(blob -> tree.form(path).toFile(blob.bytes()));
    } catch (IOException e) {
      throw new CorantoException("could not read the earlier content of %s".formatted(file), e);
    }
  }

  private String path(Path file) throws IOException {
    return tree.path(file)
        .orElseThrow(() ->
            new CorantoException(
                "%s is not in the repository %s, so its earlier content is not known"
                    .formatted(file, tree.top())));
  }

  /// Whether a file has changed since, except line endings that Git converts.
  public boolean isChanged(Path file) {
    try {
      var path = path(file);
      var then = tree.blob(commit, path);
      return then.isEmpty()
          || !Arrays.equals(
              then.get().bytes(),
              tree.form(path).toBlob(Files.readAllBytes(file), then.get().bytes()));
    } catch (IOException e) {
      throw new CorantoException(
          "could not compare %s with its earlier content".formatted(file), e);
    }
  }

  @Override
  public void close() {
    tree.close();
  }
}
