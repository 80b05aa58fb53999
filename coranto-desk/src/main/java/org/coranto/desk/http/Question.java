package org.coranto.desk.http;

import java.util.Map;
import java.util.Optional;

/**
 * One request to a service.
 *
 * @param headers may hold a secret, which goes to this host and no other
 * @param body a request with one is a {@code POST}
 */
public record Question(String address, Map<String, String> headers, Optional<String> body) {

  /** Without its headers and its query, which may be secret. */
  @Override
  public String toString() {
    int query = address.indexOf('?');
    return query < 0 ? address : address.substring(0, query);
  }
}
