package org.coranto.web;

import java.util.Map;
import java.util.Optional;

/// One HTTP request.
///
/// @param method `GET`
/// @param headers besides those of every request; may contain a secret, which is only for this host
/// @param writes whether it changes something on the server; such a request is never repeated
public record HttpRequest(
    String method,
    String address,
    Map<String, String> headers,
    Optional<String> body,
    boolean writes) {

  public HttpRequest {
    headers = Map.copyOf(headers);
  }

  public static HttpRequest get(String address, Map<String, String> headers) {
    return new HttpRequest("GET", address, headers, Optional.empty(), false);
  }

  public static HttpRequest post(String address, Map<String, String> headers, String body) {
    return new HttpRequest("POST", address, headers, Optional.of(body), false);
  }

  /// Without its headers and its query, which may contain secrets.
  @Override
  public String toString() {
    int query = address.indexOf('?');
    return query < 0 ? address : address.substring(0, query);
  }
}
