package org.coranto.config;

import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The hosts and ports that the values of a table name. A permission for a private network is for
/// these only, not for what their answers link or redirect to.
final class NamedOrigins {

  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private final Set<String> found = new HashSet<>();

  private NamedOrigins() {}

  /// `forum.example:443`.
  static Set<String> of(TableValues values) {
    var origins = new NamedOrigins();
    origins.add(values);
    return Set.copyOf(origins.found);
  }

  private void add(Object value) {
    switch (value) {
      case URI uri -> origin(uri).ifPresent(found::add);
      case String text when text.contains("://") -> parsed(text).ifPresent(found::add);
      case Optional<?> maybe -> maybe.ifPresent(this::add);
      case Collection<?> several -> several.forEach(this::add);
      case Map<?, ?> map -> map.values().forEach(this::add);
      case TableValues table -> table.values().values().forEach(this::add);
      default -> {}
    }
  }

  static Optional<String> parsed(String address) {
    try {
      return origin(URI.create(address));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> origin(URI uri) {
    if (uri.getHost() == null || uri.getScheme() == null) {
      return Optional.empty();
    }
    int usual = uri.getScheme().equalsIgnoreCase("http") ? HTTP : HTTPS;
    int port = uri.getPort() < 0 ? usual : uri.getPort();
    return Optional.of(uri.getHost().toLowerCase(Locale.ROOT) + ":" + port);
  }
}
