package org.coranto.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the world said.
 *
 * @param request what was asked; its address is the one in the end, where the server sent elsewhere
 * @param status of HTTP, or a program's exit code
 * @param headers by name in lower case
 * @param body decompressed; never longer than the desk's limit
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record SourceAnswer(
    SourceRequest request, int status, Map<String, String> headers, byte[] body) {

  /** 200 and its neighbours; a program that ended well has 0. */
  public boolean isGood() {
    return switch (request) {
      case SourceRequest.Web _ -> status / 100 == 2;
      case SourceRequest.Run _, SourceRequest.Mailbox _ -> status == 0;
    };
  }

  /** Empty where there is none. */
  public String header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }

  /** As UTF-8, which JSON is. A feed says itself what it is written in: read its bytes. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** Where the next page is, by {@code Link: <…>; rel="next"} (RFC 8288). */
  public Optional<String> next() {
    return LinkHeader.next(header("link"));
  }
}
