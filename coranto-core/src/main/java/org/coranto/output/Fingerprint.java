package org.coranto.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Stands for the inputs of an artifact: equal inputs, equal fingerprints.
 *
 * @param value 32 hexadecimal digits
 */
public record Fingerprint(String value) {

  /** Of parts by their {@code toString}; records and lists of records serve well. */
  public static Fingerprint of(Object... parts) {
    return of(Arrays.asList(parts).toString());
  }

  public static Fingerprint of(List<?> parts) {
    return of(parts.toString());
  }

  private static Fingerprint of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  public static Fingerprint of(byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Fingerprint(HexFormat.of().formatHex(digest, 0, 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
