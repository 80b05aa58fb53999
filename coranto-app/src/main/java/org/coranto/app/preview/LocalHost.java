package org.coranto.app.preview;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request was meant for this machine. A page elsewhere can make a browser ask us under a
 * name of its own whose address it has turned to 127.0.0.1 (DNS rebinding); the {@code Host} header
 * gives it away.
 */
final class LocalHost {

  /** {@code localhost:8080}, {@code 127.0.0.1}, {@code [::1]:8080}, {@code demo.localhost}. */
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
