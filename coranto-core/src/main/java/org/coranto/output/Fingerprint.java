package org.coranto.output;

import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/// A digest of the inputs of an artifact: equal inputs have equal fingerprints in every process. It
/// is made of bytes; [Inputs] turns values into bytes.
///
/// @param value 24 hexadecimal digits
public record Fingerprint(String value) {

  /// Two checksums of 32 bits over different polynomials, and the length: enough to notice
  /// accidental changes, and very fast. It does not protect against forgery, and need not: an
  /// attacker who can forge a text can change it.
  public static Fingerprint of(byte[] bytes) {
    return of(bytes, bytes.length);
  }

  /// Of the first `length` bytes.
  static Fingerprint of(byte[] bytes, int length) {
    var one = new CRC32();
    var other = new CRC32C();
    one.update(bytes, 0, length);
    other.update(bytes, 0, length);
    var hex = HexFormat.of();
    return new Fingerprint(
        hex.toHexDigits(one.getValue(), 8)
            + hex.toHexDigits(other.getValue(), 8)
            + hex.toHexDigits(length, 8));
  }
}
