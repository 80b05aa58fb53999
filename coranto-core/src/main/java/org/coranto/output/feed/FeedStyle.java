package org.coranto.output.feed;

import java.net.URI;
import java.net.URISyntaxException;
import org.coranto.output.html.HtmlStyle;

/// HTML in a feed: a feed is not read on the site, so every URL in it is absolute.
record FeedStyle(String base) implements HtmlStyle {

  @Override
  public String href(String address) {
    return absolute(base, address);
  }

  /// The absolute URL, as a browser would resolve it on the edition's page (RFC 3986, section 5).
  static String absolute(String base, String address) {
    if (address.startsWith("https://") || address.startsWith("http://")) {
      return address;
    }
    try {
      return address.isEmpty() ? base : URI.create(base).resolve(new URI(address)).toString();
    } catch (URISyntaxException e) {
      return resolvedByHand(base, address);
    }
  }

  /// For a text that is not a valid URL, such as `/a b`.
  private static String resolvedByHand(String base, String address) {
    int colon = address.indexOf(':');
    if (colon > 0 && address.substring(0, colon).chars().allMatch(Character::isLetterOrDigit)) {
      return address;
    }
    if (address.startsWith("//")) {
      return base.substring(0, base.indexOf(':') + 1) + address;
    }
    if (address.startsWith("/")) {
      int path = base.indexOf('/', base.indexOf("://") + 3);
      return (path < 0 ? base : base.substring(0, path)) + address;
    }
    return address.startsWith("#") || address.startsWith("?")
        ? base + address
        : base.substring(0, base.lastIndexOf('/') + 1) + address;
  }
}
