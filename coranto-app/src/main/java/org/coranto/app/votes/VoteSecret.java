package org.coranto.app.votes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.coranto.app.CorantoException;
import org.coranto.app.repo.StateDirectory;

/// The secret that turns voters into pseudonyms; it never leaves this folder.
final class VoteSecret {

  private static final int BYTES = 32;

  private VoteSecret() {}

  /// The secret in a file, created at first use.
  static byte[] at(Path file) {
    try {
      if (!Files.exists(file)) {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        StateDirectory.make(file.toAbsolutePath().resolveSibling(""));
        make(file);
        Files.write(file, secret, StandardOpenOption.WRITE);
      }
      var secret = Files.readAllBytes(file);
      if (secret.length != BYTES) {
        throw new CorantoException(
            "%s is not a valid secret for votes; delete it, and count again".formatted(file));
      }
      return secret;
    } catch (IOException e) {
      throw new CorantoException("could not write the secret for votes to " + file, e);
    }
  }

  /// Creates the file, readable only by its owner if the file system supports that.
  private static void make(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
    }
  }
}
