package org.coranto.url;

import java.net.IDN;
import java.net.Inet6Address;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A host name in a URL (WHATWG URL, section 3.5).
final class HostName {

  /// Characters that are not allowed in a host name in ASCII.
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\x00-\\x20#%/:<>?@\\[\\\\\\]^|\\x7F]");

  private static final Pattern ADDRESS = Pattern.compile("\\[[0-9A-Fa-f:.]+]");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+|0[xX][0-9A-Fa-f]*");
  private static final long ALL = 0xFFFF_FFFFL;

  private HostName() {}

  /// In lower case: `xn--bcher-kva.example` for `Bücher.example`.
  static Optional<String> ascii(String written) {
    if (written.startsWith("[")) {
      return Optional.of(written.toLowerCase(Locale.ROOT)).filter(HostName::isAddress);
    }
    if (isPlain(written)) {
      return Optional.of(written);
    }
    return PercentEncoding.decode(written)
        .flatMap(HostName::name)
        .filter(it -> !it.isEmpty() && !FORBIDDEN.matcher(it).find())
        .flatMap(it -> endsInNumber(it) ? numbers(it) : Optional.of(it));
  }

  /// Most names are: `www.example.org`, with a letter after the last dot.
  private static boolean isPlain(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-')) {
        return false;
      }
    }
    int last = written.lastIndexOf('.') + 1;
    return last < written.length() && written.charAt(last) >= 'a';
  }

  private static boolean isAddress(String written) {
    try {
      return ADDRESS.matcher(written).matches()
          && Inet6Address.ofLiteral(written.substring(1, written.length() - 1)) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Optional<String> name(String decoded) {
    if (decoded.chars().allMatch(c -> c < 0x80)) {
      return Optional.of(decoded.toLowerCase(Locale.ROOT));
    }
    try {
      return Optional.of(IDN.toASCII(decoded, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean endsInNumber(String name) {
    var bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    return NUMBER.matcher(bare.substring(bare.lastIndexOf('.') + 1)).matches();
  }

  /// `127.0.0.1` for `0x7f.1`: the last number fills the remaining bytes.
  private static Optional<String> numbers(String name) {
    var parts = (name.endsWith(".") ? name.substring(0, name.length() - 1) : name).split("\\.", -1);
    long address = 0;
    if (parts.length > 4) {
      return Optional.empty();
    }
    for (int i = 0; i < parts.length; i++) {
      long value = number(parts[i]);
      boolean last = i == parts.length - 1;
      if (value < 0 || value > (last ? ALL >> (8 * i) : 255)) {
        return Optional.empty();
      }
      address += last ? value : value << (8 * (3 - i));
    }
    return Optional.of(
        "%d.%d.%d.%d"
            .formatted(address >> 24, address >> 16 & 255, address >> 8 & 255, address & 255));
  }

  private static long number(String part) {
    boolean hex = part.startsWith("0x") || part.startsWith("0X");
    boolean octal = !hex && part.length() > 1 && part.startsWith("0");
    var digits = hex ? part.substring(2) : part;
    try {
      return digits.isEmpty() && hex ? 0 : Long.parseLong(digits, hex ? 16 : octal ? 8 : 10);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
