package org.coranto.app.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;

/// A secret key of this user on this machine. It signs state files; a state file from a repository
/// has no valid signature and is not trusted.
public final class StateKey {

  private static final int BYTES = 32;
  private static final int BLOCK = 64; // of SHA-256

  private final Path file;
  private Optional<byte[]> key = Optional.empty();

  private StateKey(Path file) {
    this.file = file;
  }

  /// The key in a folder; created at first use.
  public static StateKey in(Path folder) {
    return new StateKey(folder.resolve("state-key"));
  }

  /// The key in the user's state folder (XDG Base Directory Specification).
  ///
  /// @param environment variables
  public static StateKey ofUser(Map<String, String> environment) {
    var named = environment.get("XDG_STATE_HOME");
    return in(
        named == null || named.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".local", "state", "coranto")
            : Path.of(named, "coranto"));
  }

  /// HMAC-SHA-256 (RFC 2104), without the providers of javax.crypto, which start slowly.
  synchronized byte[] sign(byte[] message, int from) {
    var secret = key.orElseGet(this::readOrMake);
    key = Optional.of(secret);
    var digest = sha256();
    digest.update(pad(secret, 0x36));
    digest.update(message, from, message.length - from);
    var inner = digest.digest();
    digest.update(pad(secret, 0x5c));
    return digest.digest(inner);
  }

  private static byte[] pad(byte[] secret, int with) {
    var padded = new byte[BLOCK];
    for (int i = 0; i < BLOCK; i++) {
      padded[i] = (byte) ((i < secret.length ? secret[i] : 0) ^ with);
    }
    return padded;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java machine has SHA-256", e);
    }
  }

  private byte[] readOrMake() {
    return read()
        .orElseGet(() -> {
          var made = new byte[BYTES];
          new SecureRandom().nextBytes(made);
          try {
            keep(made);
          } catch (IOException | UnsupportedOperationException _) {
            return made; // in a read-only folder: used by this process only
          }
          return read().orElse(made);
        });
  }

  /// Empty if there is none, or other users can read it.
  private Optional<byte[]> read() {
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || othersMayRead()) {
        return Optional.empty();
      }
      var bytes = Files.readAllBytes(file);
      return bytes.length == BYTES ? Optional.of(bytes) : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private boolean othersMayRead() throws IOException {
    if (!isPosix()) {
      return false;
    }
    var permissions = Files.getPosixFilePermissions(file);
    return !EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE)
        .containsAll(permissions);
  }

  private boolean isPosix() {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private void keep(byte[] secret) throws IOException {
    var folder = Files.createDirectories(file.resolveSibling(""));
    var beside =
        isPosix()
            ? Files.createTempFile(
                folder,
                "state-key",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
            : Files.createTempFile(folder, "state-key", ".new");
    try {
      Files.write(beside, secret);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
