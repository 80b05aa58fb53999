package org.coranto.url;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A web address in its parts.
///
/// @param scheme `https` or `http`
/// @param host in lower case
/// @param path from its slash, as written; a slash where there is none
/// @param query as written, without the question mark; empty if there is none
public record WebAddress(String scheme, String host, String path, String query) {

  /// Empty for a text that is not a web URL.
  public static Optional<WebAddress> of(String address) {
    return UrlReferences.resolved(address, address)
        .filter(UrlReferences::isWeb)
        .map(URI::create)
        .filter(uri -> uri.getHost() != null)
        .map(uri ->
            new WebAddress(
                uri.getScheme().toLowerCase(Locale.ROOT),
                uri.getHost().toLowerCase(Locale.ROOT),
                uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath(),
                uri.getRawQuery() == null ? "" : uri.getRawQuery()));
  }

  /// Without `www.`.
  public String site() {
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /// The parts of the path, none of them empty.
  public List<String> segments() {
    return Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
  }

  /// Whether the host is this domain or a subdomain: `a.example.org` of example.org.
  public boolean isBelow(String domain) {
    return host.equals(domain) || host.endsWith("." + domain);
  }
}
