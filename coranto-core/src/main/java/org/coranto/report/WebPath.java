package org.coranto.report;

import java.nio.charset.StandardCharsets;

/// A path as part of a URL: `drafts/a b.md` is `drafts/a%20b.md`.
final class WebPath {

  private static final String PLAIN = "-._~/!$&'()*+,;=@";

  private WebPath() {}

  static String of(String path) {
    var slashed = path.replace('\\', '/');
    var out = new StringBuilder();
    if (slashed.startsWith("/")) {
      out.append("file://");
    } else if (slashed.length() > 1 && slashed.charAt(1) == ':') {
      out.append("file:///");
    }
    for (byte b : slashed.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
        out.append(c);
      } else {
        out.append("%%%02X".formatted((int) c));
      }
    }
    return out.toString();
  }
}
