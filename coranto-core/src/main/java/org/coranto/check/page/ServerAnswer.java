package org.coranto.check.page;

import java.util.Locale;
import java.util.Map;

/**
 * What a server answered to one request.
 *
 * @param headers by name in lower case; of several of one name the first
 * @param body the beginning of it, decompressed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record ServerAnswer(int status, Map<String, String> headers, byte[] body) {

  /** Empty where there is none. */
  public String header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }

  /** As in {@code text/html}; empty where the server does not say. */
  public String mediaType() {
    var type = header("content-type");
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }
}
