package org.coranto.web;

import java.util.Locale;
import java.util.Optional;

/// `<https://forge.example/?page=2>; rel="next", <…>; rel="last"` (RFC 8288).
final class LinkHeader {

  private LinkHeader() {}

  static Optional<String> next(String header) {
    int from = header.indexOf('<');
    while (from >= 0) {
      int to = header.indexOf('>', from);
      if (to < 0) {
        return Optional.empty();
      }
      int following = header.indexOf('<', to);
      var parameters = header.substring(to + 1, following < 0 ? header.length() : following);
      if (isNext(parameters.toLowerCase(Locale.ROOT))) {
        return Optional.of(header.substring(from + 1, to).strip());
      }
      from = following;
    }
    return Optional.empty();
  }

  private static boolean isNext(String parameters) {
    return parameters.contains("rel=\"next\"") || parameters.contains("rel=next");
  }
}
