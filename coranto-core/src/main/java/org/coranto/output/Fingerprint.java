package org.coranto.output;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Stands for the inputs of an artifact: equal inputs, equal fingerprints.
 *
 * @param value 24 hexadecimal digits
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

  /**
   * Two checksums of 32 bits over different polynomials, and the length: enough to notice what
   * people change, and so fast that it costs nothing. It is no protection against forgery, and
   * needs none: who can forge a text can change it.
   */
  public static Fingerprint of(byte[] bytes) {
    var one = new CRC32();
    var other = new CRC32C();
    one.update(bytes);
    other.update(bytes);
    var hex = HexFormat.of();
    return new Fingerprint(
        hex.toHexDigits(one.getValue(), 8)
            + hex.toHexDigits(other.getValue(), 8)
            + hex.toHexDigits(bytes.length, 8));
  }
}
