package org.coranto.output.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// An untrusted URL for use in `href` or `src`. A browser removes control characters and leading
/// spaces before it looks for the scheme (URL Standard, section 4.4), so this is done first:
/// `java\tscript:` is checked as the browser will read it.
public final class SafeAddress {

  private static final Set<String> SCHEMES =
      Set.of("http", "https", "mailto", "tel", "ftp", "irc", "ircs", "matrix");

  private static final Set<String> PICTURES = Set.of("http", "https");

  /// Characters that are not escaped in any part of a URL.
  private static final boolean[] PLAIN = new boolean[0x7F];

  static {
    for (int c = '!'; c < PLAIN.length; c++) {
      PLAIN[c] = "\"#%&<>[\\]^`{|}".indexOf(c) < 0;
    }
  }

  private SafeAddress() {}

  /// The URL without characters that browsers ignore, if it is relative or its scheme is harmless.
  public static Optional<String> safe(String written) {
    return safe(written, SCHEMES);
  }

  public static Optional<String> safePicture(String written) {
    return safe(written, PICTURES);
  }

  private static Optional<String> safe(String written, Set<String> schemes) {
    var address = clean(written);
    int colon = schemeEnd(address);
    if (colon < 0 || schemes.contains(address.substring(0, colon).toLowerCase(Locale.ROOT))) {
      return Optional.of(address);
    }
    return Optional.empty();
  }

  /// The end of the scheme, or -1 for a relative URL.
  private static int schemeEnd(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':') {
        return i;
      }
      if (c == '/' || c == '?' || c == '#' || c > 0x7E) {
        return -1;
      }
    }
    return -1;
  }

  private static String clean(String written) {
    int length = written.length();
    boolean clean = written.strip().length() == length;
    for (int i = 0; clean && i < length; i++) {
      char c = written.charAt(i);
      clean = c >= ' ' && (c < 0x7F || c > 0x9F);
    }
    if (clean) {
      return written;
    }
    var kept = new StringBuilder(length);
    written
        .chars()
        .filter(c -> c >= ' ' && (c < 0x7F || c > 0x9F))
        .forEach(c -> kept.append((char) c));
    return kept.toString().strip();
  }

  /// Writes it into an attribute in double quotes, with invalid characters (URL Standard, "URL code
  /// points") percent-encoded: `a b|c` becomes `a%20b%7Cc`.
  public static void write(StringBuilder out, String address) {
    int done = 0;
    boolean fragment = false;
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c < PLAIN.length && PLAIN[c]) {
        continue;
      }
      var encoded = encoded(c, address, i, fragment);
      fragment |= c == '#';
      if (!encoded.isEmpty()) {
        out.append(address, done, i).append(encoded);
        done = i + 1;
      } else if (c > 0x7E) {
        out.append(address, done, i);
        done = i + (Character.isHighSurrogate(c) && i + 1 < address.length() ? 2 : 1);
        Html.escape(out, address.substring(i, done));
        i = done - 1;
      }
    }
    out.append(address, done, address.length());
  }

  /// The same if the caller escapes for HTML: `a%20b&c`.
  public static String encoded(String address) {
    var out = new StringBuilder(address.length() + 16);
    write(out, address);
    return out.toString().replace("&amp;", "&");
  }

  private static String encoded(char c, String address, int at, boolean fragment) {
    return switch (c) {
      case '&' -> "&amp;";
      case ' ' -> "%20";
      case '"' -> "%22";
      case '<' -> "%3C";
      case '>' -> "%3E";
      case '[' -> inHost(address, at) ? "" : "%5B";
      case ']' -> inHost(address, at) ? "" : "%5D";
      case '\\' -> "%5C";
      case '^' -> "%5E";
      case '`' -> "%60";
      case '{' -> "%7B";
      case '|' -> "%7C";
      case '}' -> "%7D";
      case '#' -> fragment ? "%23" : "";
      case '%' -> isHex(address, at + 1) && isHex(address, at + 2) ? "" : "%25";
      default -> "";
    };
  }

  /// `http://[::1]/`: the brackets of a numeric host are kept.
  private static boolean inHost(String address, int at) {
    int slashes = address.indexOf("//");
    int path = slashes < 0 ? 0 : address.indexOf('/', slashes + 2);
    return slashes >= 0 && at > slashes && (path < 0 || at < path);
  }

  private static boolean isHex(String address, int at) {
    return at < address.length() && Character.digit(address.charAt(at), 16) >= 0;
  }
}
