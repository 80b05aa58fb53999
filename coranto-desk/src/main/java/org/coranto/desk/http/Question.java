package org.coranto.desk.http;

import java.util.Map;
import java.util.Optional;

/**
 * One request to a service.
 *
 * @param headers may hold a secret, which goes to this host and no other
 * @param method {@code PATCH}
 * @param once whether it alters something there, so that it is never repeated
 */
public record Question(
    String method,
    String address,
    Map<String, String> headers,
    Optional<String> body,
    boolean once) {

  /** One that only asks; with a body it is a {@code POST}. */
  public Question(String address, Map<String, String> headers, Optional<String> body) {
    this(body.isPresent() ? "POST" : "GET", address, headers, body, false);
  }

  /** Without its headers and its query, which may be secret. */
  @Override
  public String toString() {
    int query = address.indexOf('?');
    return query < 0 ? address : address.substring(0, query);
  }
}
