package org.coranto.config;

import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The hosts and ports that the values of a table name. A permission for a private network is for
/// these only, not for what their answers link or redirect to.
final class NamedOrigins {

  private static final Pattern ORIGIN =
      Pattern.compile(
          "(?i)(https?)://([^:/?#@\\\\\\[\\]\\s]+|\\[[0-9a-f:.]+\\])(?::(\\d{1,5}))?(?=[/?#]|$)");

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
      case URI uri -> parsed(uri.toString()).ifPresent(found::add);
      case String text when text.contains("://") -> parsed(text).ifPresent(found::add);
      case Optional<?> maybe -> maybe.ifPresent(this::add);
      case Collection<?> several -> several.forEach(this::add);
      case Map<?, ?> map -> map.values().forEach(this::add);
      case TableValues table -> table.values().values().forEach(this::add);
      default -> {}
    }
  }

  /// Empty if it is not a web URL, or has a user name. The path may be a template:
  /// `https://example.org/{year}.md`.
  static Optional<String> parsed(String address) {
    var match = ORIGIN.matcher(address);
    if (!match.lookingAt()) {
      return Optional.empty();
    }
    var usual = match.group(1).equalsIgnoreCase("http") ? "80" : "443";
    var port = match.group(3) == null ? usual : match.group(3);
    return Optional.of(match.group(2).toLowerCase(Locale.ROOT) + ":" + port);
  }
}
