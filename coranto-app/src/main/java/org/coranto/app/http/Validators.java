package org.coranto.app.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.coranto.web.HttpResponse;

/// What a server calls the version of its answer (RFC 9110, 8.8). When it is sent back, the server
/// answers 304 if nothing has changed.
///
/// @param etag the `ETag`; empty if there is none
/// @param modified the `Last-Modified` date; empty if there is none
public record Validators(String etag, String modified) {

  static final Validators NONE = new Validators("", "");

  /// Longer header values are not kept.
  private static final int LONGEST = 300;

  public Validators {
    etag = etag.length() > LONGEST ? "" : etag;
    modified = modified.length() > LONGEST ? "" : modified;
  }

  public static Validators of(HttpResponse response) {
    return new Validators(response.header("etag"), response.header("last-modified"));
  }

  public boolean isEmpty() {
    return etag.isEmpty() && modified.isEmpty();
  }

  /// The headers of a request for what has changed since.
  public Map<String, String> conditions() {
    var headers = new LinkedHashMap<String, String>();
    if (!etag.isEmpty()) {
      headers.put("If-None-Match", etag);
    }
    if (!modified.isEmpty()) {
      headers.put("If-Modified-Since", modified);
    }
    return headers;
  }
}
