package org.coranto.url;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/// Resolves URLs as pages and servers write them: relative, with spaces, with letters of any
/// script.
public final class UrlReferences {

  private static final int LONGEST = 4_000;

  private static final String NOT_IN_AN_ADDRESS = " \"<>\\^`{|}";

  private UrlReferences() {}

  /// `https://example.org/new` for `../new` at `https://example.org/a/b`; empty if it cannot be
  /// resolved. May have any scheme.
  public static Optional<String> resolved(String base, String reference) {
    if (reference.isBlank() || reference.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      var from = new URI(escaped(base));
      var to = escaped(reference);
      if (to.startsWith("?")) { // java.net.URI would drop the last segment
        return Optional.of(from.getScheme() + "://" + from.getRawAuthority() + path(from) + to);
      }
      var rooted = path(from).isEmpty() ? from.resolve("/") : from;
      return Optional.of(rooted.resolve(new URI(to)).toString());
    } catch (java.net.URISyntaxException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static String path(URI address) {
    return address.getRawPath() == null ? "" : address.getRawPath();
  }

  public static boolean isWeb(String address) {
    var lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }

  private static String escaped(String address) {
    var escaped = new StringBuilder(address.length());
    var text = address.strip();
    int behindHost = behindHost(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ') {
        continue; // browsers drop tabs and line breaks
      }
      boolean lonePercent = c == '%' && !isEscape(text, i);
      boolean bracket = (c == '[' || c == ']') && i >= behindHost; // only allowed around IPv6
      if (lonePercent || bracket || NOT_IN_AN_ADDRESS.indexOf(c) >= 0) {
        escaped.append('%').append("%02X".formatted((int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /// The end of the host; 0 if there is none.
  private static int behindHost(String text) {
    int slashes = text.indexOf("//");
    if (slashes < 0 || text.lastIndexOf('/', slashes - 1) >= 0) {
      return 0;
    }
    int end = slashes + 2;
    while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length() && isHex(text.charAt(at + 1)) && isHex(text.charAt(at + 2));
  }

  private static boolean isHex(char c) {
    return Character.digit(c, 16) >= 0 && c < 128;
  }
}
