package org.coranto.output.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.coranto.output.plain.Scrub;

/// A URL in the form that every feed reader accepts: ASCII, http or https, with a host.
final class FeedAddress {

  private FeedAddress() {}

  /// `https://example.org/caf%C3%A9` for `https://example.org/café`.
  static Optional<String> of(String address) {
    if (!Scrub.text(address).equals(address)) {
      return Optional.empty();
    }
    try {
      var parsed = new URI(address.replace(" ", "%20").replace("|", "%7C"));
      boolean web =
          "http".equalsIgnoreCase(parsed.getScheme())
              || "https".equalsIgnoreCase(parsed.getScheme());
      return web && parsed.getHost() != null
          ? Optional.of(parsed.toASCIIString())
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
