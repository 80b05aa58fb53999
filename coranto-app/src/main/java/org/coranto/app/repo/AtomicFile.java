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

/** Writes files in one step: all of it or nothing. */
record AtomicFile(Path scratch) {

  /**
   * Gives a file other bytes; its permissions stay, and a link stays a link.
   *
   * @return false where it does not hold {@code before}: it is left as it is
   */
  boolean replace(Path file, byte[] before, byte[] after) throws IOException {
    var real = file.toRealPath();
    if (!Files.isWritable(real)) {
      throw new CorantoException("%s may not be written; it is left as it is".formatted(file));
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

  /**
   * @return false where there is a file already: it is left as it is
   */
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

  /** In the scratch folder, where that is on the same disk. */
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

  /** A second name for a file, unlike a new name, is never given over another file. */
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
      // who may write there but does not own it writes a file of their own
    }
  }
}
