package org.coranto.app.repo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.jgit.attributes.Attributes;
import org.eclipse.jgit.lib.CoreConfig.EolStreamType;
import org.eclipse.jgit.treewalk.TreeWalk.OperationType;
import org.eclipse.jgit.treewalk.WorkingTreeOptions;
import org.eclipse.jgit.util.io.EolStreamTypeUtil;

/** The two forms of a text whose line ends Git converts: in the repository and in its file. */
final class TextForm {

  private final EolStreamType in;
  private final EolStreamType out;

  private TextForm(EolStreamType in, EolStreamType out) {
    this.in = in;
    this.out = out;
  }

  static TextForm of(WorkingTreeOptions options, Attributes attributes) {
    return new TextForm(
        EolStreamTypeUtil.detectStreamType(OperationType.CHECKIN_OP, options, attributes),
        EolStreamTypeUtil.detectStreamType(OperationType.CHECKOUT_OP, options, attributes));
  }

  /**
   * As it is in the repository.
   *
   * @param there what the repository has now: where that has {@code CR LF}, automatic conversion
   *     leaves it alone
   */
  byte[] toBlob(byte[] file, byte[] there) {
    if (in == EolStreamType.DIRECT || (in == EolStreamType.AUTO_LF && hasReturn(there))) {
      return file;
    }
    try (var converted = EolStreamTypeUtil.wrapInputStream(new ByteArrayInputStream(file), in)) {
      return converted.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As it is in its file. */
  byte[] toFile(byte[] blob) {
    if (out == EolStreamType.DIRECT || (out == EolStreamType.AUTO_CRLF && hasReturn(blob))) {
      return blob;
    }
    var bytes = new ByteArrayOutputStream();
    try (var converted = EolStreamTypeUtil.wrapOutputStream(bytes, out)) {
      converted.write(blob);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** What is to be written: with the line ends that the text has, where it has one kind of them. */
  byte[] alike(byte[] file, byte[] blob) {
    return hasReturn(file) ? toFile(blob) : file;
  }

  private static boolean hasReturn(byte[] bytes) {
    for (byte b : bytes) {
      if (b == '\r') {
        return true;
      }
    }
    return false;
  }
}
