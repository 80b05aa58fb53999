package org.coranto.app.repo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;
import java.util.UUID;
import org.coranto.app.CorantoException;

/// Writes files in one step: all of it or nothing.
record AtomicFile(Path scratch) {

  /// Whether a file has this content.
  static boolean isEqual(Path file, byte[] bytes) throws IOException {
    return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  /// Replaces the content of a file; permissions are kept, and a link stays a link.
  ///
  /// @return false if its content is not `before`; then it is not changed
  boolean replace(Path file, byte[] before, byte[] after) throws IOException {
    var real = file.toRealPath();
    if (!Files.isWritable(real)) {
      throw new CorantoException("%s is not writable and was not changed".formatted(file));
    }
    var beside = beside(real);
    try {
      fill(beside, after);
      keepPermissions(real, beside);
      if (!Arrays.equals(Files.readAllBytes(real), before)) {
        return false;
      }
      Files.move(beside, real, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /// @return false if the file exists; then it is not changed
  boolean create(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    var beside = beside(file);
    try {
      fill(beside, bytes);
      return appear(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /// A temporary file: in the scratch folder if that is on the same disk, else next to the file.
  private Path beside(Path file) throws IOException {
    var name = ".coranto-" + UUID.randomUUID() + ".new";
    return Files.isDirectory(scratch)
            && Files.getFileStore(scratch).equals(Files.getFileStore(file.resolveSibling("")))
        ? scratch.resolve(name)
        : file.resolveSibling(name);
  }

  private static void fill(Path file, byte[] bytes) throws IOException {
    try (var out =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      var left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        out.write(left);
      }
      out.force(true);
    }
  }

  /// Adds a second name (a hard link), which unlike a rename never replaces another file.
  private static boolean appear(Path beside, Path file) throws IOException {
    try {
      Files.createLink(file, beside);
      return true;
    } catch (FileAlreadyExistsException _) {
      return false;
    } catch (UnsupportedOperationException | IOException _) {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
      return true;
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    var view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (view == null) {
      return;
    }
    var old = view.readAttributes();
    var made = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    var own = made.readAttributes();
    if (!own.group().equals(old.group()) || !own.owner().equals(old.owner())) {
      keepOwner(old, made);
    }
    made.setPermissions(old.permissions());
  }

  private static void keepOwner(PosixFileAttributes old, PosixFileAttributeView made) {
    try {
      made.setGroup(old.group());
      made.setOwner(old.owner());
    } catch (IOException _) {
      // without ownership of the file, permissions are those of a new file
    }
  }
}
