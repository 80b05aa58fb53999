package org.coranto.app.votes;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
        create(file);
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

  /// In one step: the file has the whole secret or does not exist, and the first of several
  /// processes wins.
  private static void create(Path file) throws IOException {
    var secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    var folder = StateDirectory.make(file.toAbsolutePath().resolveSibling(""));
    var part = Files.createTempFile(folder, "secret", ".part"); // only its owner can read it
    try {
      Files.write(part, secret);
      Files.createLink(file, part);
    } catch (FileAlreadyExistsException _) {
      // another process was first
    } catch (UnsupportedOperationException _) {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
