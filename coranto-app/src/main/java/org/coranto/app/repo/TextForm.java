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

/// Converts line endings between the repository and the file as Git does.
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

  /// The text as stored in the repository.
  ///
  /// @param there the text in the repository now: if it has `CR LF`, automatic conversion does not
  ///   change it
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

  /// The text as written into the file.
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

  /// The text to write, with the line endings of the existing file if they are all of one kind.
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
