package org.coranto.app.preview;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Checks that a request was made for this machine. A web page can use a host name of its own that
/// resolves to 127.0.0.1 (DNS rebinding) to send requests here; the `Host` header shows that.
final class LocalHost {

  /// `localhost:8080`, `127.0.0.1`, `[::1]:8080`, `demo.localhost`.
  static boolean isNamedBy(@Nullable String hostHeader) {
    if (hostHeader == null) {
      return false;
    }
    var name = hostHeader.strip().toLowerCase(Locale.ROOT).replaceFirst(":\\d*$", "");
    return name.equals("localhost")
        || name.endsWith(".localhost")
        || name.equals("127.0.0.1")
        || name.equals("[::1]");
  }

  private LocalHost() {}
}
