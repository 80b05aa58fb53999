package org.coranto.desk.repo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;
import org.coranto.desk.CorantoException;

/** Writes a file anew: all of it or nothing, with the permissions that it had. */
public final class FileInPlace {

  private FileInPlace() {}

  /**
   * @param before what the file is expected to hold; where somebody has changed it meanwhile it is
   *     left alone
   */
  public static void write(Path file, byte[] before, byte[] after) {
    try {
      var real = file.toRealPath(); // a link stays a link
      if (!Files.isWritable(real)) {
        throw new CorantoException("%s may not be written; it is left as it is".formatted(file));
      }
      var beside = Files.createTempFile(real.getParent(), ".coranto", ".new");
      try {
        try (var out = FileChannel.open(beside, StandardOpenOption.WRITE)) {
          var bytes = java.nio.ByteBuffer.wrap(after);
          while (bytes.hasRemaining()) {
            out.write(bytes);
          }
          out.force(true);
        }
        keepPermissions(real, beside);
        if (!Arrays.equals(Files.readAllBytes(real), before)) {
          throw new CorantoException(
              "%s was changed while it was looked at; it is left as it is".formatted(file));
        }
        Files.move(beside, real, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new CorantoException("could not write " + file, e);
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
