package org.coranto.url;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.Optional;

/// A range of IP addresses: `192.168.0.0/16`, `fe80::/10`.
@SuppressWarnings("ArrayRecordComponent") // never compared, never shared
record AddressRange(byte[] first, int bits) {

  /// Empty for what is no range.
  static Optional<AddressRange> of(String text) {
    int slash = text.indexOf('/');
    return slash < 0 || !text.substring(slash + 1).matches("\\d{1,3}")
        ? Optional.empty()
        : bytes(text.substring(0, slash))
            .map(first -> new AddressRange(first, Integer.parseInt(text.substring(slash + 1))));
  }

  /// @param host of a URL, an IPv6 address in square brackets
  boolean contains(String host) {
    var bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    return bytes(bare)
        .filter(bytes -> bytes.length == first.length)
        .map(bytes -> shifted(bytes).equals(shifted(first)))
        .orElse(false);
  }

  private BigInteger shifted(byte[] bytes) {
    return new BigInteger(1, bytes).shiftRight(8 * bytes.length - bits);
  }

  private static Optional<byte[]> bytes(String address) {
    boolean number = address.indexOf(':') >= 0 || address.matches("\\d+\\.\\d+\\.\\d+\\.\\d+");
    try {
      return number
          ? Optional.of(bytes(InetAddress.ofLiteral(address), address))
          : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// An IPv4 address that is written as an IPv6 one keeps its sixteen bytes.
  private static byte[] bytes(InetAddress parsed, String address) {
    var bytes = parsed.getAddress();
    if (bytes.length == 4 && address.indexOf(':') >= 0) {
      var mapped = new byte[16];
      mapped[10] = (byte) 0xFF;
      mapped[11] = (byte) 0xFF;
      System.arraycopy(bytes, 0, mapped, 12, 4);
      return mapped;
    }
    return bytes;
  }
}
