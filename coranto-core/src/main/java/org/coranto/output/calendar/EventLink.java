package org.coranto.output.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The URL of an event's page: as a key that identifies the event, and as a link.
final class EventLink {

  /// Hosts with two names.
  private static final Map<String, String> HOSTS = Map.of("lu.ma", "luma.com");

  /// Parameters that meeting sites and mail providers add to URLs to track readers.
  private static final Set<String> TRACKING =
      Set.of(
          "_xtd",
          "eventorigin",
          "fbclid",
          "gclid",
          "mc_cid",
          "mc_eid",
          "recid",
          "recsource",
          "ref",
          "searchid",
          "source",
          "tk");

  private static final String WWW = "www.";

  /// The path of the list of events on a group's page.
  private static final String LIST = "/events";

  private EventLink() {}

  /// Equal for two spellings of one address: `meetup.com/rust-berlin/events/1` for
  /// `http://www.Meetup.com/rust-berlin/events/1/?utm_source=x#about`. Empty if there is none.
  static String key(String href) {
    return link(href).map(URI::create).map(EventLink::key).orElse("");
  }

  /// The key of an organiser: a group's page and the list of its events are equal.
  static String groupKey(String href) {
    var key = key(href);
    return key.endsWith(LIST) ? key.substring(0, key.length() - LIST.length()) : key;
  }

  private static String key(URI address) {
    var name = address.getHost().toLowerCase(Locale.ROOT);
    var host = name.startsWith(WWW) ? name.substring(WWW.length()) : name;
    return HOSTS.getOrDefault(host, host) + path(address.getRawPath()) + query(address);
  }

  /// Without a language in front (`/de-DE/`) and slashes at the end.
  private static String path(String raw) {
    int start = hasLanguage(raw) ? 6 : 0;
    int end = raw.length();
    while (end > start && raw.charAt(end - 1) == '/') {
      end--;
    }
    return raw.substring(start, end);
  }

  private static boolean hasLanguage(String path) {
    return path.length() > 6
        && path.charAt(0) == '/'
        && isBetween('a', path.charAt(1), 'z')
        && isBetween('a', path.charAt(2), 'z')
        && path.charAt(3) == '-'
        && isBetween('A', path.charAt(4), 'Z')
        && isBetween('A', path.charAt(5), 'Z')
        && path.charAt(6) == '/';
  }

  private static boolean isBetween(char first, char c, char last) {
    return first <= c && c <= last;
  }

  private static String query(URI address) {
    if (address.getRawQuery() == null) {
      return "";
    }
    var kept =
        Arrays.stream(address.getRawQuery().split("&", -1))
            .filter(part -> !part.isEmpty() && !isTracking(part))
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  private static boolean isTracking(String part) {
    var name =
        (part.indexOf('=') < 0 ? part : part.substring(0, part.indexOf('=')))
            .toLowerCase(Locale.ROOT);
    return name.startsWith("utm_") || TRACKING.contains(name);
  }

  /// The URL in the form of RFC 3986, for a `URI` value: `https://x.org/a%20b` for `https://x.org/a
  /// b`. Empty unless it is an http or https URL with a host.
  static Optional<String> link(String href) {
    try {
      var address = new URI(percentEncoded(href.strip()));
      boolean web =
          "http".equalsIgnoreCase(address.getScheme())
              || "https".equalsIgnoreCase(address.getScheme());
      return web && address.getHost() != null ? Optional.of(address.toString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String percentEncoded(String href) {
    var out = new StringBuilder();
    for (byte b : href.getBytes(StandardCharsets.UTF_8)) {
      if (b <= ' ' || "\"<>\\^`{|}".indexOf(b) >= 0 || b == 0x7f) {
        out.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xff));
      } else {
        out.append((char) b);
      }
    }
    return out.toString();
  }
}
