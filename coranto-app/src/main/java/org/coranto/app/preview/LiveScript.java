package org.coranto.app.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The reload script that is added to pages in the preview. The page's security policy allows it by
/// its hash, so that no other script runs that would not run on the published site.
final class LiveScript {

  /// The path of the event stream.
  static final String EVENTS = "/_coranto/events";

  private static final String PAGE = "page=";

  private static final String SCRIPT = resource("live.js");
  private static final Map<String, String> SOURCES =
      Map.of("script-src", "'sha256-" + sha256(SCRIPT) + "'", "connect-src", "'self'");

  /// The page that listens there, or nothing: `?page=%2Feditions%2F98%2F`.
  static String page(URI events) {
    var query = Optional.ofNullable(events.getRawQuery()).orElse("");
    try {
      return query.startsWith(PAGE)
          ? URLDecoder.decode(query.substring(PAGE.length()), StandardCharsets.UTF_8)
          : "";
    } catch (IllegalArgumentException _) {
      return "";
    }
  }

  /// @param version of the site when the page was read; the page reloads when it gets another
  static String into(String html, long version) {
    var page = SecurityPolicy.allowing(html, SOURCES);
    var element = "<script data-version=\"" + version + "\">" + SCRIPT + "</script>\n";
    int end = page.toLowerCase(Locale.ROOT).lastIndexOf("</body>");
    return end < 0 ? page + element : page.substring(0, end) + element + page.substring(end);
  }

  private static String resource(String name) {
    try (var stream = LiveScript.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private LiveScript() {}
}
