package org.coranto.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A web URL, parsed as browsers parse it (WHATWG URL, section 4.4, for `http` and `https` without
/// a base): `HTTPS://Example.ORG:443/a/../b c?d#e` is `https://example.org/b%20c?d#e`.
///
/// `java.net.URI` follows RFC 2396 and rejects URLs that people paste: with `|`, umlauts, spaces.
///
/// @param scheme `http` or `https`
/// @param user `name:word` before an `@`; usually empty
/// @param host in ASCII and lower case
/// @param port -1 for the scheme's default
/// @param path starts with a slash; `.` and `..` are resolved
/// @param query the text after the question mark
/// @param fragment the text after the number sign
public record UrlText(
    String scheme,
    String user,
    String host,
    int port,
    String path,
    Optional<String> query,
    Optional<String> fragment) {

  private static final int HIGHEST_PORT = 65_535;

  /// Empty for a text without a web target: no scheme or another one, no host or an invalid one.
  public static Optional<UrlText> of(String written) {
    var text = stripped(written);
    int colon = text.indexOf(':');
    var scheme = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return Optional.empty();
    }
    int from = colon + 1;
    while (from < text.length() && isSlash(text.charAt(from))) {
      from++;
    }
    int number = text.indexOf('#', from);
    var fragment = number < 0 ? Optional.<String>empty() : encoded(text, number + 1, " \"<>`");
    int hash = number < 0 ? text.length() : number;
    int mark = text.indexOf('?', from);
    boolean hasQuery = mark >= 0 && mark < hash;
    var query =
        hasQuery ? encoded(text.substring(0, hash), mark + 1, " \"#<>'") : Optional.<String>empty();
    int end = hasQuery ? mark : hash;
    int slash = from;
    while (slash < end && !isSlash(text.charAt(slash))) {
      slash++;
    }
    return authority(scheme, text.substring(from, slash), text.substring(slash, end))
        .map(
            it -> new UrlText(scheme, it.user(), it.host(), it.port(), it.path(), query, fragment));
  }

  private static Optional<UrlText> authority(String scheme, String authority, String path) {
    int at = authority.lastIndexOf('@');
    var user = user(at < 0 ? "" : authority.substring(0, at));
    var rest = authority.substring(at + 1);
    int colon = rest.endsWith("]") ? -1 : rest.lastIndexOf(':');
    var port = port(scheme, colon < 0 ? "" : rest.substring(colon + 1));
    var host = HostName.ascii(colon < 0 ? rest : rest.substring(0, colon));
    return host.isEmpty() || port.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new UrlText(
                scheme,
                user,
                host.get(),
                port.get(),
                resolved(path),
                Optional.empty(),
                Optional.empty()));
  }

  /// Without the colon of an empty password.
  private static String user(String written) {
    int end = written.endsWith(":") ? written.length() - 1 : written.length();
    return PercentEncoding.encode(written.substring(0, end), " \"#<>?`{}/;=@[\\]^|");
  }

  /// Without control characters and spaces around it, tabs and line ends anywhere.
  private static String stripped(String written) {
    int start = 0;
    int end = written.length();
    while (start < end && written.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && written.charAt(end - 1) <= ' ') {
      end--;
    }
    var text = written.substring(start, end);
    boolean plain = text.indexOf('\t') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
    return plain ? text : text.replaceAll("[\\t\\n\\r]", "");
  }

  private static boolean isSlash(char c) {
    return c == '/' || c == '\\';
  }

  private static Optional<String> encoded(String text, int from, String set) {
    return Optional.of(PercentEncoding.encode(text.substring(from), set));
  }

  private static Optional<Integer> port(String scheme, String digits) {
    if (digits.isEmpty()) {
      return Optional.of(-1);
    }
    if (!digits.matches("[0-9]{1,9}") || Integer.parseInt(digits) > HIGHEST_PORT) {
      return Optional.empty();
    }
    int port = Integer.parseInt(digits);
    return Optional.of(port == (scheme.equals("http") ? 80 : 443) ? -1 : port);
  }

  private static String resolved(String path) {
    var steps = new ArrayList<String>();
    var written = List.of(path.replace('\\', '/').split("/", -1));
    for (int i = Math.min(1, written.size() - 1); i < written.size(); i++) {
      var step = written.get(i);
      boolean last = i == written.size() - 1;
      var dots = step.length() > 6 ? "" : step.toLowerCase(Locale.ROOT).replace("%2e", ".");
      switch (dots) {
        case ".." -> {
          if (!steps.isEmpty()) {
            steps.removeLast();
          }
          if (last) {
            steps.add("");
          }
        }
        case "." -> {
          if (last) {
            steps.add("");
          }
        }
        default -> steps.add(PercentEncoding.encode(step, " \"#<>?^`{}"));
      }
    }
    return "/" + String.join("/", steps);
  }

  @Override
  public String toString() {
    return scheme
        + "://"
        + (user.isEmpty() ? "" : user + "@")
        + host
        + (port < 0 ? "" : ":" + port)
        + path
        + query.map(it -> "?" + it).orElse("")
        + fragment.map(it -> "#" + it).orElse("");
  }
}
