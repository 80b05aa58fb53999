package org.coranto.app.mailbox;

import jakarta.mail.internet.ContentType;

/// Text whose lines a mail program has wrapped: `format=flowed` (RFC 3676).
final class FlowedText {

  private FlowedText() {}

  /// The text with its lines as they were typed; other text as it is.
  static String of(String text, ContentType type) {
    if (!"flowed".equalsIgnoreCase(type.getParameter("format"))) {
      return text;
    }
    boolean delete = "yes".equalsIgnoreCase(type.getParameter("delsp"));
    var out = new StringBuilder(text.length());
    for (var line : text.lines().toList()) {
      var own = line.startsWith(" ") ? line.substring(1) : line; // space-stuffed (section 4.4)
      boolean flows = own.endsWith(" ") && !own.equals("-- ");
      out.append(flows && delete ? own.substring(0, own.length() - 1) : own);
      if (!flows) {
        out.append('\n');
      }
    }
    return out.toString();
  }
}
