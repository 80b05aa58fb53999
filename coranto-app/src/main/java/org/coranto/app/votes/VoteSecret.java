package org.coranto.app.votes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.coranto.app.CorantoException;
import org.coranto.app.repo.StateDirectory;

/** What makes pseudonyms of voters: known to this folder and to nobody else. */
final class VoteSecret {

  private static final int BYTES = 32;

  private VoteSecret() {}

  /** Made when it is asked for first. */
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
            "%s is not a secret for votes; delete it, and count anew".formatted(file));
      }
      return secret;
    } catch (IOException e) {
      throw new CorantoException("could not keep the secret of votes in " + file, e);
    }
  }

  /** Readable for its owner only, where the file system knows such a thing. */
  private static void make(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
    }
  }
}
