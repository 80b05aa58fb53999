package org.coranto.desk.repo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.coranto.desk.CorantoException;

/** Writes a file that is not there yet: all of it or nothing, and never over another. */
public final class NewFile {

  private NewFile() {}

  /**
   * @param root the folder that must not be left, links resolved
   * @param name where it goes, from there, with forward slashes
   */
  public static Path write(Path root, String name, byte[] bytes) {
    var file = root.resolve(name).normalize();
    try {
      var folder = Files.createDirectories(file.resolveSibling(""));
      if (!file.startsWith(root) || !folder.toRealPath().startsWith(root)) {
        throw new CorantoException("refused to write outside the newsletter's folder: " + name);
      }
      var beside = folder.resolve(".coranto-" + java.util.UUID.randomUUID() + ".new");
      try {
        fill(beside, bytes);
        appear(beside, file);
      } finally {
        Files.deleteIfExists(beside);
      }
      return file;
    } catch (FileAlreadyExistsException e) {
      throw new CorantoException("%s is there already; it is left as it is".formatted(file));
    } catch (IOException e) {
      throw new CorantoException("could not write " + file, e);
    }
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
  private static void appear(Path beside, Path file) throws IOException {
    try {
      Files.createLink(file, beside);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | IOException _) {
      if (Files.exists(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
        throw new FileAlreadyExistsException(file.toString());
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
