package org.coranto.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A response to one HTTP request. The output of a program and the content of a mailbox are
/// represented in the same way, by [#local].
///
/// @param headers by name in lower case; of several with one name the first
/// @param body decompressed, and not longer than the client's limit
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record HttpResponse(int status, Map<String, String> headers, byte[] body) {

  public HttpResponse {
    headers = Map.copyOf(headers);
  }

  /// Content that did not come over HTTP, with status 200 and no headers.
  public static HttpResponse local(byte[] body) {
    return new HttpResponse(200, Map.of(), body);
  }

  /// 200 to 299.
  public boolean isSuccess() {
    return status / 100 == 2;
  }

  /// Empty if there is none.
  public String header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }

  /// As in `text/html`; empty if the server sends none.
  public String mediaType() {
    var type = header("content-type");
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /// Decoded as UTF-8, the encoding of JSON. A feed declares its own encoding: read its bytes.
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /// The URL of the next page, from `Link: <…>; rel="next"` (RFC 8288).
  public Optional<String> next() {
    return LinkHeader.next(header("link"));
  }
}
